const SUPPORTED = 'EDTF of level 0 or 1, a one-of set [a,b..c] or an all-of set {a,b}';

/**
 * An EDTF text that cannot be used. The message is one line: what was found, what is wrong with it, what
 * is expected, and how to mend it. Whoever catches it adds the file, the event and the field.
 */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  /** The whole text as it was found. */
  readonly text: string;
  /** How to mend it: a full sentence, to be shown alone where space is short. */
  readonly hint: string;

  /** `problem` is a clause that follows the text ("ends before it starts"). */
  constructor(text: string, problem: string, hint: string) {
    super(`"${text}" ${problem}; expected ${SUPPORTED}. ${hint}`);
    this.text = text;
    this.hint = hint;
  }
}
