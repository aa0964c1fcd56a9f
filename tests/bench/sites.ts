import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { build } from 'vite';
import { serve } from '../../scripts/serve';
import type { Site } from './contestants';

/** The two sites while they are served from localhost. */
export interface Sites {
  readonly addressOf: (site: Site) => string;
  readonly close: () => void;
}

const SITE = fileURLToPath(new URL('../../build', import.meta.url));
const PEERS = fileURLToPath(new URL('./peers', import.meta.url));

/** Serves `build/`, and the peers' pages, which are bundled into a folder that is removed afterwards. */
export async function serveSites(): Promise<Sites> {
  if (!existsSync(SITE)) throw new Error('build/ is not there: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-peers-'));
  await build({
    configFile: false,
    root: PEERS,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: ['box', 'd3', 'idle', 'vis'].map((page) => join(PEERS, `${page}.html`)),
      },
    },
  });
  const servers: Record<Site, Server> = {
    build: await serve(SITE, 0),
    peers: createServer(sirv(folder, { extensions: ['html'] })).listen(0, 'localhost'),
  };
  return {
    addressOf: (site) => `http://localhost:${(servers[site].address() as AddressInfo).port}`,
    close: () => {
      for (const server of Object.values(servers)) server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
