/** "3,657": digits in threes, the same on every machine. */
export function countWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "21%" of a whole, at least "1%" when there is anything. */
export function shareWords(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : (part / whole) * 100;
  return `${Math.max(Math.round(percent), part > 0 ? 1 : 0)}%`;
}

/** "1 word", "212 words". */
export function wordsWords(count: number): string {
  return count === 1 ? '1 word' : `${countWords(count)} words`;
}
