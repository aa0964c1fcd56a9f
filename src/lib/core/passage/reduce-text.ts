/** Why a reader's text is not taken, as a sentence for the page. */
export class RefusedText extends Error {
  override readonly name = 'RefusedText';
}

/** Larger files are not opened: a saved page has a few hundred kilobytes. Unit: bytes. */
export const MAX_FILE_BYTES = 5_000_000;
/** More text than this is a book, not an article. Unit: characters. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** What `textFromTree` needs of a DOM node. */
export interface TextTree {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TextTree>;
}

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

/** Elements whose content is no text of the page. */
const DROPPED = new Set(
  'HEAD SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO SELECT TEXTAREA'.split(
    ' ',
  ),
);

/** Elements that run on within a line; every other one begins a new line and ends it. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RB RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/**
 * The text of a parsed HTML document, one block a line, blocks of paragraphs parted by a blank line.
 * Scripts, styles, frames and the head are dropped. Takes what `DOMParser` makes, which runs nothing and
 * loads nothing; the caller must never put the tree itself on the page.
 */
export function textFromTree(root: TextTree): string {
  const parts: string[] = [];
  const visit = (node: TextTree, isPreformatted: boolean): void => {
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? '';
      parts.push(isPreformatted ? value : value.replace(/\s+/g, ' '));
      return;
    }
    if (node.nodeType !== ELEMENT && node.nodeType !== DOCUMENT) return;
    const name = node.nodeName.toUpperCase();
    if (DROPPED.has(name)) return;
    if (name === 'BR') parts.push('\n');
    const isBlock = name !== 'BR' && !INLINE.has(name) && node.nodeType === ELEMENT;
    if (isBlock) parts.push('\n\n');
    const isPre = isPreformatted || name === 'PRE';
    for (const child of Array.from(node.childNodes)) visit(child, isPre);
    if (isBlock) parts.push('\n\n');
  };
  visit(root, false);
  return tidied(parts.join(''));
}

function tidied(text: string): string {
  return text
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether a text is the source of a web page rather than words: by its name, or by how it begins. */
export function isHtml(text: string, fileName = ''): boolean {
  if (/\.(?:html?|xhtml)$/i.test(fileName)) return true;
  if (/\.(?:txt|md|markdown)$/i.test(fileName)) return false;
  const start = text.slice(0, 2000);
  return (
    /^\s*(?:<!doctype html|<html|<\?xml)/i.test(start) ||
    /<(?:p|div|body|article)[\s>]/i.test(start)
  );
}

/**
 * HTML with its event handlers renamed. A parsed document never runs them, but the page's content security
 * policy reports each as an error in the console.
 */
export function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/([\s"'/])on(?=[a-z]+\s*=)/gi, '$1data-on'),
  );
}

/**
 * The text in a file's bytes: UTF-8, UTF-16 with its mark, else Windows-1252. Throws `RefusedText` when
 * they are no text (a PDF, a Word document, an image).
 */
export function textFromBytes(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const text = isUtf16
    ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    : (utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes));
  if (text.startsWith('%PDF-') || text.startsWith('PK\u0003') || hasControls(text)) {
    throw new RefusedText(
      'This file holds no plain text (a PDF, a Word document or an image, perhaps). Save the article as text or HTML, or paste it.',
    );
  }
  return text;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that text never has; form feeds and escapes are let through. */
function hasControls(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /[\u0000-\u0008\u000e-\u001a\u007f\ufffd]/.test(text);
}

/** Throws `RefusedText` when a file is too large to be an article; asked before it is opened. */
export function checkFileSize(bytes: number): void {
  if (bytes <= MAX_FILE_BYTES) return;
  throw new RefusedText(
    `This file has ${megabytes(bytes)}; an article has less than one. Files over ${megabytes(MAX_FILE_BYTES)} are not opened.`,
  );
}

/** The text as it is kept: line breaks made one kind. Throws `RefusedText` when it is empty, too long or not text. */
export function acceptedText(text: string): string {
  const even = text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
  if (even.trim() === '') throw new RefusedText('There are no words in this text.');
  if (even.length > MAX_TEXT_LENGTH) {
    const count = (even.length / 1_000_000).toFixed(1);
    throw new RefusedText(
      `This text has ${count} million characters; an article has some tens of thousands. Texts over one million are not taken.`,
    );
  }
  if (hasControls(even)) {
    throw new RefusedText('This is not plain text: it holds characters that no text has.');
  }
  return even;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0).replace(/\.0$/, '')} MB`;
}
