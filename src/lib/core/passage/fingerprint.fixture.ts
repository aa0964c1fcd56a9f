import { createHash } from 'node:crypto';
import { excerptSource, TEXTS } from '../../../../tests/fixtures/data/excerpts';
import { draftFromSource } from '../dataset/draft';
import { fingerprintFromText } from './fingerprint';
import type { Fingerprint } from './fingerprint';
import { fileFromFingerprint } from './fingerprint-file';

/** What scripts and the server pass in; for tests only, core has no Node. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** The fingerprints of the two articles of the excerpts, by id. */
export const FINGERPRINTS: ReadonlyMap<string, Fingerprint> = new Map(
  draftFromSource(excerptSource()).draft.articles.map(({ entry }) => [
    entry.id,
    fingerprintFromText(entry, TEXTS.get(entry.id) ?? '', sha256),
  ]),
);

/** The same as files. */
export const FINGERPRINT_FILES: ReadonlyMap<string, string> = new Map(
  [...FINGERPRINTS].map(([id, fingerprint]) => [id, fileFromFingerprint(fingerprint, sha256)]),
);
