import * as v from 'valibot';

/** Where a temporal expression stands. */
interface ExpressionPlace<ArticleId extends string> {
  readonly article: ArticleId;
  /** 1-based line of the copy. */
  readonly line: number;
  /** Verbatim from the line. */
  readonly expression: string;
}

/** It helps to date an event, or belongs to it. */
interface ExpressionOfEvent {
  /** Id of the event. */
  readonly event: string;
  readonly reason?: never;
}

/** It is about no event of the collection. */
interface ExpressionOfNone {
  readonly event?: never;
  /** Why not, in our own words. */
  readonly reason: string;
}

/**
 * One temporal expression of an article's body or endnotes, and what became of it: the event that it
 * helps to date or belongs to, or the reason why it is about none. An expression that dates several
 * events stands once for each.
 */
export type ExpressionEntry<ArticleId extends string = string> = ExpressionPlace<ArticleId> &
  (ExpressionOfEvent | ExpressionOfNone);

const text = v.pipe(
  v.string((issue) => `is ${issue.received}, expected text.`),
  v.check((value) => value.trim() !== '', 'is empty: write it.'),
  v.check(
    (value) => value === value.trim() || value.trim() === '',
    'begins or ends with white space: take it away.',
  ),
);

const isText = (value: unknown): boolean => value !== undefined;

/** The shape of an entry of `data/expressions.ts` as it is checked when the file is read. */
export const expressionSchema = v.pipe(
  v.strictObject(
    {
      article: text,
      line: v.pipe(
        v.number((issue) => `is ${issue.received}, expected the number of a line.`),
        v.integer((issue) => `is ${issue.received}, expected a whole number.`),
        v.minValue(1, (issue) => `is ${issue.received}, expected 1 or more.`),
      ),
      expression: text,
      event: v.optional(text),
      reason: v.optional(text),
    },
    (issue) =>
      issue.expected === 'never'
        ? 'is no field: mend or delete it.'
        : issue.received === 'undefined'
          ? 'is missing: it must be there.'
          : `is ${issue.received}, expected an object.`,
  ),
  v.check(
    ({ event, reason }) => isText(event) || isText(reason),
    'has neither event nor reason: name the event that it dates, or say why it dates none.',
  ),
  v.check(
    ({ event, reason }) => !(isText(event) && isText(reason)),
    'has both an event and a reason: keep one of them.',
  ),
  v.transform((entry) => entry as ExpressionEntry),
);
