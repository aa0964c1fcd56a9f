import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true, discloseVersion: false },
  kit: {
    // 404.html is what static hosts serve for an unknown address; it boots the client, which explains.
    adapter: adapter({ fallback: '404.html', strict: true }),
    alias: { $data: 'data' },
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '') },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self', 'data:'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
      },
    },
    typescript: {
      /** @param {Record<string, any>} config @returns {Record<string, any>} */
      config: (config) => ({
        ...config,
        include: [
          ...config.include,
          '../data/**/*.ts',
          '../scripts/**/*.ts',
          '../playwright.config.ts',
        ],
      }),
    },
  },
};
