/** Above this length a quote is named by its first and last words. Unit: characters. */
const LONGEST_EXACT = 300;
const END_WORDS = 6;

/**
 * Address of a page scrolled to a quote by URL text fragment (WICG, "URL Fragment Text Directives"):
 * `#:~:text=start` or `#:~:text=start,end`. Inside terms `-`, `,` and `&` have a meaning of their own and
 * are percent-encoded. Links to it need `rel="noopener"`, or browsers ignore the directive.
 */
export function textFragmentAddress(url: string, quote: string): string {
  const page = url.split('#')[0] ?? url;
  return `${page}#:~:text=${textDirective(quote)}`;
}

function textDirective(quote: string): string {
  if (quote.length <= LONGEST_EXACT) return encoded(quote);
  const words = quote.split(/\s+/);
  const start = words.slice(0, END_WORDS).join(' ');
  const end = words.slice(-END_WORDS).join(' ');
  return `${encoded(start)},${encoded(end)}`;
}

function encoded(term: string): string {
  return encodeURIComponent(term).replaceAll('-', '%2D');
}
