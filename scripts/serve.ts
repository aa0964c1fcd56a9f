import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/**
 * Serves a built site as a static host does: `/events/x` is `events/x.html`, and an address that is not
 * there answers 404 with `404.html`. Resolves to the server once it listens on localhost.
 */
export function serve(folder: string, port: number): Promise<Server> {
  const notFound = readFileSync(`${folder}/404.html`);
  const handler = sirv(folder, {
    extensions: ['html'],
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    handler(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** The first free port from `port` on, so that a second copy starts beside the first. */
async function serveAtFreePort(folder: string, port: number): Promise<number> {
  try {
    await serve(folder, port);
    return port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port > 65_000) throw error;
    return serveAtFreePort(folder, port + 1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const build = fileURLToPath(new URL('../build', import.meta.url));
  const port = await serveAtFreePort(build, Number(process.env['PORT'] ?? 4173));
  console.log(`Sourceline is at http://localhost:${port}/ (stop it with Ctrl+C)`);
}
