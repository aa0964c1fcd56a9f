import { none, set, type Members } from './bits';

/** Calls `add` with each code that a row carries; a code twice in one row counts once. */
export type CodesOf = (row: number, add: (code: number) => void) => void;

/**
 * By code 0…codes − 1, the rows that carry it, each in the smaller form. Reads every row twice, so that nothing
 * but the sets themselves is held. O(memberships).
 */
export function membersByCode(length: number, codes: number, codesOf: CodesOf): Members[] {
  const counts = new Uint32Array(codes);
  visit(length, codes, codesOf, (code) => {
    counts[code] = (counts[code] ?? 0) + 1;
  });
  const members = Array.from(counts, (count): Members =>
    count * 32 < length ? new Uint32Array(count) : none(length),
  );
  const filled = new Uint32Array(codes);
  visit(length, codes, codesOf, (code, row) => {
    const rows = members[code];
    if (rows instanceof Uint32Array) {
      const place = filled[code] ?? 0;
      rows[place] = row;
      filled[code] = place + 1;
    } else if (rows) set(rows, row);
  });
  return members;
}

function visit(
  length: number,
  codes: number,
  codesOf: CodesOf,
  each: (code: number, row: number) => void,
): void {
  const lastRow = new Int32Array(codes).fill(-1);
  let row = 0;
  const add = (code: number): void => {
    if (lastRow[code] === row) return;
    lastRow[code] = row;
    each(code, row);
  };
  for (; row < length; row++) codesOf(row, add);
}
