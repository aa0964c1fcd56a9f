/** Above this length a quote is named by its first and last words. Unit: characters. */
const LONGEST_EXACT = 300;
const END_WORDS = 6;

/** What makes a text fragment find a quote where its words alone would not. */
export interface FragmentContext {
  /** Words of the page right before or after the quote, which tell it from the same words elsewhere. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Words to select in place of the quote, when its last one runs on into an endnote number. */
  readonly words?: string | undefined;
}

/** The terms of a text directive, not yet encoded. */
export interface TextDirective extends Pick<FragmentContext, 'prefix' | 'suffix'> {
  readonly start: string;
  /** The last words, when the quote is too long to be given whole. */
  readonly end?: string;
}

/**
 * Address of a page scrolled to a quote by URL text fragment (WICG, "URL Fragment Text Directives"):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. A fragment that the address has already gives way to it.
 * `context` is for quotes that their words alone do not find (`fragmentContext`). Links to it need `rel="noopener"`, or browsers
 * ignore the directive. Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentAddress(
  url: string,
  quote: string,
  { words = quote, ...context }: FragmentContext = {},
): string {
  const directive = writtenDirective({ ...context, ...directiveFor(words) });
  return `${url.split('#')[0] ?? url}#:~:text=${directive}`;
}

/** The whole quote up to 300 characters, its first and last words beyond; white space folded. */
export function directiveFor(quote: string): TextDirective {
  const start = quote.replace(/\s+/g, ' ');
  if (quote.length <= LONGEST_EXACT) return { start };
  const words = start.split(' ').filter(Boolean);
  return {
    start: words.slice(0, END_WORDS).join(' '),
    end: words.slice(-END_WORDS).join(' '),
  };
}

function writtenDirective({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix ? [`${encoded(prefix)}-`] : []),
    encoded(start),
    ...(end ? [encoded(end)] : []),
    ...(suffix ? [`-${encoded(suffix)}`] : []),
  ].join(',');
}

/** `-`, `,` and `&` have a meaning of their own between terms, so within one they are percent-encoded. */
function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
