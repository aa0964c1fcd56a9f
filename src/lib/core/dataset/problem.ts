import { nearestTo } from './nearest';

/** One thing that is wrong in `data/`, told so that an editor can mend it. */
export interface Problem {
  /** The file to open: `data/events/2017.ts`. */
  readonly file: string;
  /** The entry in it; `null` when the problem is the file itself. */
  readonly id: string | null;
  /** Dotted path in the entry, indices from 0: `passages.0.article`; empty for the entry as a whole. */
  readonly field: string;
  /** What was found, what was expected and how to mend it, as the end of a sentence about the entry. */
  readonly message: string;
}

/** One line: `data/events/2017.ts: "bonn-meeting" cites article "kireeva-17", which …`. */
export function problemText(problem: Problem): string {
  const subject = problem.id === null ? '' : `"${problem.id}" `;
  return `${problem.file}: ${subject}${problem.message}`;
}

/** In the order in which an editor works: by file, then as found within it. The input is kept. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }));
}

/** ` Did you mean "kireeva-2017"?`, with the blank before it, or nothing when no known word is near. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const nearest = nearestTo(found, known);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}

/** `passages.0.quote` as an editor writes it: `passages[0].quote`. */
export function written(field: string): string {
  return field.replace(/\.(\d+)/g, '[$1]');
}
