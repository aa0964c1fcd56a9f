/** Above this length a quote is named by its first and last words. Unit: characters. */
const LONGEST_EXACT = 300;
const END_WORDS = 6;

/** Words of the page right before or after a quote, which tell it from the same words elsewhere. */
export interface FragmentContext {
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The terms of a text directive, not yet encoded. */
export interface TextDirective extends FragmentContext {
  readonly start: string;
  /** The last words, when the quote is too long to be given whole. */
  readonly end?: string;
}

/**
 * Address of a page scrolled to a quote by URL text fragment (WICG, "URL Fragment Text Directives"):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. A fragment that the address has already is kept before it.
 * `context` is for quotes that the page has more than once. Links to it need `rel="noopener"`, or browsers
 * ignore the directive. Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragmentAddress(
  url: string,
  quote: string,
  context: FragmentContext = {},
): string {
  const directive = writtenDirective({ ...context, ...directiveFor(quote) });
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The whole quote up to 300 characters, its first and last words beyond; white space folded. */
export function directiveFor(quote: string): TextDirective {
  const words = quote.split(/\s+/).filter(Boolean);
  if (quote.length <= LONGEST_EXACT) return { start: words.join(' ') };
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
