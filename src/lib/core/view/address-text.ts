/** Controls, and marks that turn the direction of the text after them. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text from an address as a reader would have typed it: no control characters, single spaces, trimmed, NFC. */
export function cleaned(text: string): string {
  const visible = text.replace(/\s+/g, ' ').replace(UNSEEN, '');
  return visible.normalize('NFC').replace(/ +/g, ' ').trim();
}

/** Whether `cleaned` takes out more than white space. */
export function hasUnseen(text: string): boolean {
  return text.replace(/\s+/g, ' ').search(UNSEEN) >= 0;
}

/** The first `length` code points, without white space at the end. */
export function cut(text: string, length: number): string {
  return [...text].slice(0, length).join('').trimEnd();
}

/** For a notice: in quotation marks, at most 40 characters, what cannot be seen shown as "�". */
export function quoted(text: string): string {
  const shown = [...text.replace(UNSEEN, '�')];
  return `“${shown.slice(0, 40).join('')}${shown.length > 40 ? '…' : ''}”`;
}

/** The one order of a list that stands for a set: sorted by code units, none twice. */
export function canonical<Text extends string>(texts: readonly Text[]): readonly Text[] {
  return [...new Set(texts)].sort();
}
