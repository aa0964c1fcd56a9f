import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  resolve: {
    alias: {
      'd3-transition': fileURLToPath(
        new URL('src/lib/ui/timeline/no-transition.ts', import.meta.url),
      ),
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'tests/data/**/*.test.ts'],
    environment: 'node',
  },
});
