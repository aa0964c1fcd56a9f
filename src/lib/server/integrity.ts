import { createHash } from 'node:crypto';
import type { WholeCollection } from '../core/dataset/collection';
import { articleIntegrity, fingerprintsFromFiles } from '../core/passage/fingerprint-integrity';
import type { ArticleIntegrity } from '../core/passage/fingerprint-integrity';

/** Bundled by Vite, so the path is a literal. */
const files = import.meta.glob<string>('/data/fingerprints/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What the fingerprints prove of each article, in the order of the collection; those without one are left out. */
export function loadIntegrity(collection: WholeCollection): ArticleIntegrity[] {
  const byArticle = new Map(
    Object.entries(files).map(([path, text]) => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, text]),
  );
  return articleIntegrity(collection, fingerprintsFromFiles(byArticle, sha256), sha256);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
