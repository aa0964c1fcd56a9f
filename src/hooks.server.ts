import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';

const WITHOUT_SCRIPTS = `<noscript>
  <main style="max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font-family: Georgia, serif">
    <h1>There is no page at this address</h1>
    <p>It may have been mistyped, or the event may have been renamed.</p>
    <p><a href="${base}/">To the timeline and its list of events</a></p>
  </main>
</noscript>`;

/** The page that static hosts serve for an unknown address is an empty shell: without scripts it must still speak. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      event.url.pathname.endsWith('/[fallback]')
        ? html
            .replace('</head>', '<title>Page not found · Sourceline</title></head>')
            .replace('</body>', `${WITHOUT_SCRIPTS}</body>`)
        : html,
  });
