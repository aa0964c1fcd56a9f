import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [sveltekit()],
  resolve: {
    // What d3-zoom brings along and the page never uses: docs/decisions/002-own-glides.md.
    alias: {
      'd3-transition': local('src/lib/ui/timeline/no-transition.ts'),
      'd3-color': local('src/lib/ui/timeline/no-color.ts'),
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'tests/data/**/*.test.ts'],
    environment: 'node',
    // The files of a process share what they import, which takes longer to load than most tests to run. Whatever
    // a test sets for all, it has to put back.
    isolate: false,
  },
});
