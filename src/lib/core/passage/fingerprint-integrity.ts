import type { Article, Collection, WholeCollection } from '../dataset/collection';
import type { Fingerprint, Sha256 } from './fingerprint';
import { fingerprintFromFile } from './fingerprint-file';
import { quoteProof } from './fingerprint-proof';
import type { QuotePlace } from './fingerprint-proof';

/** What a page says of an article whose quotes anyone can check. */
export interface ArticleIntegrity {
  readonly id: string;
  /** Words of body and endnotes without excluded lines. */
  readonly words: number;
  readonly passages: number;
  /** Passages among them that its fingerprint proves; all of them, in a collection that passed. */
  readonly proven: number;
  /** Words that passages, endnotes and forecasts reproduce, each counted once however many quotes it is in. */
  readonly quotedWords: number;
  /** From 0 to 1. */
  readonly quotedShare: number;
  /** SHA-256 of the normalised text, 64 digits. */
  readonly digest: string;
  /** Its first 12 digits, for people. */
  readonly shortDigest: string;
}

/** The sound ones of the fingerprint files, by article id; what is wrong with others `parseProven` says. */
export function fingerprintsFromFiles(
  files: ReadonlyMap<string, string>,
  sha256: Sha256,
): ReadonlyMap<string, Fingerprint> {
  const sound = new Map<string, Fingerprint>();
  for (const [id, file] of files) {
    const { fingerprint } = fingerprintFromFile(file, sha256);
    if (fingerprint?.article === id) sound.set(id, fingerprint);
  }
  return sound;
}

/**
 * Where each passage stands in its article, by passage id, proven by the fingerprint on the line that the
 * data name. A passage that is not in the map is not proven, and no page may call it verbatim.
 */
export function provenPassages(
  { events }: Collection,
  fingerprints: ReadonlyMap<string, Fingerprint>,
  sha256: Sha256,
): ReadonlyMap<string, QuotePlace> {
  const passages = events.flatMap((event) => event.passages);
  const proven = new Map<string, QuotePlace>();
  for (const passage of passages) {
    const place = placeOf(passage, fingerprints.get(passage.article), sha256);
    if (place) proven.set(passage.id, place);
  }
  return proven;
}

/** A row for each article that has a fingerprint, in the order of the collection. */
export function articleIntegrity(
  collection: WholeCollection,
  fingerprints: ReadonlyMap<string, Fingerprint>,
  sha256: Sha256,
): ArticleIntegrity[] {
  const proven = provenPassages(collection, fingerprints, sha256);
  return collection.articles.flatMap((article) => {
    const fingerprint = fingerprints.get(article.id);
    return fingerprint ? [integrityOf(article, collection, { fingerprint, proven, sha256 })] : [];
  });
}

function integrityOf(
  { id }: Article,
  { events, forecasts }: WholeCollection,
  by: {
    fingerprint: Fingerprint;
    proven: ReadonlyMap<string, QuotePlace>;
    sha256: Sha256;
  },
): ArticleIntegrity {
  const passages = events.flatMap((event) => event.passages.filter((p) => p.article === id));
  const endnotes = events.flatMap(({ dating }) =>
    dating.endnote?.article === id ? [dating.endnote] : [],
  );
  const places = [
    ...passages.map((passage) => by.proven.get(passage.id)),
    ...[...endnotes, ...forecasts.filter(({ article }) => article === id)].map((quoted) =>
      placeOf(quoted, by.fingerprint, by.sha256),
    ),
  ].filter((place) => place !== undefined);
  const quotedWords = wordsCovered(places);
  const { words, text } = by.fingerprint;
  return {
    id,
    words,
    passages: passages.length,
    proven: passages.filter((passage) => by.proven.has(passage.id)).length,
    quotedWords,
    quotedShare: quotedWords / words,
    digest: text,
    shortDigest: text.slice(0, 12),
  };
}

function placeOf(
  { quote, line }: { readonly quote: string; readonly line: number },
  fingerprint: Fingerprint | undefined,
  sha256: Sha256,
): QuotePlace | undefined {
  if (!fingerprint) return undefined;
  return quoteProof(quote, fingerprint, sha256).places.find((place) => place.line === line);
}

function wordsCovered(places: readonly QuotePlace[]): number {
  const covered = places.flatMap(({ wordInArticle, words }) =>
    Array.from({ length: words }, (_, i) => wordInArticle + i),
  );
  return new Set(covered).size;
}
