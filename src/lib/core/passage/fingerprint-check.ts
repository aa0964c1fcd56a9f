import type { ArticleTexts } from '../dataset/check-texts';
import { draftFromSource } from '../dataset/draft';
import type { Draft, Filed } from '../dataset/draft';
import type { ArticleEntry } from '../dataset/entry';
import { parseCollection } from '../dataset/parse';
import type { Parsed } from '../dataset/parse';
import { sortedProblems, written } from '../dataset/problem';
import type { Problem } from '../dataset/problem';
import { quotesOf, quotingIn } from '../dataset/quoted';
import type { Quoted, Quoting } from '../dataset/quoted';
import type { CollectionSource } from '../dataset/source';
import { linesOf, wholeWordsAt } from '../dataset/words';
import { fingerprintFromText, isFingerprinted } from './fingerprint';
import type { Fingerprint, Sha256 } from './fingerprint';
import { fileFromFingerprint, fingerprintFromFile } from './fingerprint-file';
import { quoteFaultText, quoteProof } from './fingerprint-proof';

/** The texts of the fingerprint files by article id, and how messages name their folder. */
export interface FingerprintFiles {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What the quotes are proven by; with the articles' texts, fingerprints are held against them too. */
export interface Witness {
  readonly fingerprints: FingerprintFiles;
  readonly sha256: Sha256;
  readonly texts?: ArticleTexts | undefined;
}

const REMEDY = 'run "npm run fingerprint -- DIR" with the folder of the articles\' texts.';

/** `parseCollection`, which every quote must also pass by the fingerprint of its article. Throws nothing. */
export function parseProven(source: CollectionSource, witness: Witness): Parsed {
  const parsed = parseCollection(source, witness.texts);
  const problems = fingerprintProblems(draftFromSource(source).draft, witness);
  if (problems.length === 0) return parsed;
  return { collection: null, problems: sortedProblems([...parsed.problems, ...problems]) };
}

/**
 * Fingerprint files that are missing, cut short, edited, out of date or of no article, and quotes that
 * they do not prove. Of an article without a sound fingerprint only that is told, not every quote; and of
 * a quote that its text refutes nothing, since `textProblems` says it more closely.
 */
export function fingerprintProblems(draft: Draft, witness: Witness): Problem[] {
  const checked = draft.articles.map((article) => ({ article, ...checkedFile(article, witness) }));
  const sound = new Map(checked.map(({ article, fingerprint }) => [article.entry.id, fingerprint]));
  return [
    ...checked.flatMap(({ problems }) => problems),
    ...strayFiles(draft, witness.fingerprints),
    ...quotingIn(draft).flatMap((quoting) =>
      quotesOf(quoting.entry).flatMap((quoted) => {
        const fingerprint = sound.get(quoted.article);
        return fingerprint ? quoteProblems(quoting, quoted, fingerprint, witness) : [];
      }),
    ),
  ];
}

function checkedFile(
  article: Filed<ArticleEntry>,
  witness: Witness,
): { fingerprint: Fingerprint | null; problems: Problem[] } {
  const { id } = article.entry;
  const { folder, files } = witness.fingerprints;
  const at = { file: `${folder}/${id}.json`, id: null, field: '' };
  const refused = (fault: string): { fingerprint: null; problems: Problem[] } => {
    return { fingerprint: null, problems: [{ ...at, message: `${fault}: ${REMEDY}` }] };
  };
  const file = files.get(id);
  if (file === undefined) return refused('is missing, so that no quote of its article is proven');
  const { fingerprint, fault } = fingerprintFromFile(file, witness.sha256);
  if (fingerprint === null) return refused(fault);
  const outdated = outdatedBy(fingerprint, article) ?? differenceFromText(file, article, witness);
  return outdated === null ? { fingerprint, problems: [] } : refused(outdated);
}

/** How a fingerprint no longer fits what data/articles.ts says of its article. */
function outdatedBy(fingerprint: Fingerprint, { file, entry }: Filed<ArticleEntry>): string | null {
  const { article, words, lines } = fingerprint;
  if (article !== entry.id) return `is the fingerprint of "${article}", not of "${entry.id}"`;
  const stray = lines.find(({ line }) => !isFingerprinted(line, entry));
  if (stray) return `holds line ${stray.line}, which is not of the lines that ${file} counts`;
  return words === entry.words ? null : `has ${words} words, but ${file} says ${entry.words}`;
}

/** Where a fingerprint is not the one that the article's text gives. */
function differenceFromText(
  file: string,
  { entry }: Filed<ArticleEntry>,
  { texts, sha256 }: Witness,
): string | null {
  const text = texts?.get(entry.id);
  if (text === undefined) return null;
  const expected = fingerprintFromText(entry, text, sha256);
  if (file.trimEnd() === fileFromFingerprint(expected, sha256).trimEnd()) return null;
  const found = fingerprintFromFile(file, sha256).fingerprint?.lines ?? [];
  const isSame = (i: number): boolean =>
    JSON.stringify(found[i]) === JSON.stringify(expected.lines[i]);
  const first = expected.lines.find((_, i) => !isSame(i));
  const where = first ? `, first at line ${first.line}` : '';
  return `does not match the text of "${entry.id}"${where}`;
}

/** An article whose entry has the wrong shape still has its file. */
function strayFiles({ ids, files }: Draft, { folder, files: found }: FingerprintFiles): Problem[] {
  const known = new Set(ids.articles.map(({ entry }) => entry));
  if (known.size === 0) return [];
  return [...found.keys()]
    .filter((id) => !known.has(id))
    .map((id) => {
      const message = `is of no article in ${files.articles}: delete it.`;
      return { file: `${folder}/${id}.json`, id: null, field: '', message };
    });
}

function quoteProblems(
  { file, entry: { id } }: Filed<Quoting>,
  { article, line, quote, field }: Quoted,
  fingerprint: Fingerprint,
  { texts, sha256 }: Witness,
): Problem[] {
  const text = texts?.get(article);
  if (text !== undefined && wholeWordsAt(linesOf(text)[line - 1] ?? '', quote) === -1) return [];
  const { places, fault } = quoteProof(quote, fingerprint, sha256);
  if (fault !== null) {
    const message = `${written(field)} is not proven verbatim by the fingerprint of "${article}": ${quoteFaultText(fault)}.`;
    return [{ file, id, field, message }];
  }
  if (places.some((place) => place.line === line)) return [];
  const lineField = field.replace(/quote$/, 'line');
  const message = `${written(lineField)} is ${line}, but its quote is on line ${places[0].line} of "${article}": write line: ${places[0].line}.`;
  return [{ file, id, field: lineField, message }];
}
