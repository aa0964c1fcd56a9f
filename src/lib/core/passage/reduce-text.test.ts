import { describe, expect, it } from 'vitest';
import {
  acceptedText,
  checkFileSize,
  isHtml,
  MAX_FILE_BYTES,
  MAX_TEXT_LENGTH,
  RefusedText,
  textFromBytes,
  textFromTree,
  withoutHandlers,
  type TextTree,
} from './reduce-text';

/** A tree as `DOMParser` would make it. */
function element(nodeName: string, ...children: readonly (TextTree | string)[]): TextTree {
  const childNodes = children.map((child) =>
    typeof child === 'string'
      ? { nodeType: 3, nodeName: '#text', nodeValue: child, childNodes: [] }
      : child,
  );
  return { nodeType: 1, nodeName, nodeValue: null, childNodes };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('textFromTree', () => {
  it('keeps words and runs on within a line', () => {
    const tree = element(
      'P',
      'Trump ',
      element('EM', 'called'),
      '\n  Putin',
      element('SUP', '3'),
      '.',
    );
    expect(textFromTree(tree)).toBe('Trump called Putin3.');
  });

  it('parts blocks by blank lines, and lines at <br>', () => {
    const tree = element('DIV', element('H1', 'Title'), element('P', 'One', element('BR'), 'two'));
    expect(textFromTree(tree)).toBe('Title\n\nOne\ntwo');
  });

  it.each(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'HEAD', 'svg'])(
    'drops %s',
    (name) => {
      expect(textFromTree(element('BODY', 'kept ', element(name, 'alert(1)'), 'words'))).toBe(
        'kept words',
      );
    },
  );

  it('drops comments and keeps the lines of preformatted text', () => {
    const comment = { nodeType: 8, nodeName: '#comment', nodeValue: 'no', childNodes: [] };
    const tree = element('BODY', comment, element('PRE', 'one\ntwo'));
    expect(textFromTree(tree)).toBe('one\ntwo');
  });
});

describe('isHtml', () => {
  it.each([
    ['<!doctype html><p>x', '', true],
    ['words', 'saved.HTML', true],
    ['<p>words</p>', 'notes.md', false],
    ['<div class="x">words</div>', '', true],
    ['1 < 2 and <em>so</em> on', '', false],
  ])('%j in a file named %j: %s', (text, name, expected) => {
    expect(isHtml(text, name)).toBe(expected);
  });
});

describe('withoutHandlers', () => {
  it.each([
    ['<img src="x" onerror="f()">', '<img src="x" data-onerror="f()">'],
    ['<p onclick=a onload=b>on x = y</p>', '<p data-onclick=a data-onload=b>on x = y</p>'],
    ['1 < 2 on time = now', '1 < 2 on time = now'],
  ])('%j becomes %j', (html, quiet) => {
    expect(withoutHandlers(html)).toBe(quiet);
  });
});

describe('textFromBytes', () => {
  it.each([
    ['UTF-8', bytes('“Détente”'), '“Détente”'],
    ['Windows-1252', new Uint8Array([0x44, 0xe9]), 'Dé'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x44, 0x00, 0xe9, 0x00]), 'Dé'],
  ])('reads %s', (_, data, text) => {
    expect(textFromBytes(data)).toBe(text);
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7\n1 0 obj')],
    ['a Word document', bytes('PK\u0003\u0004rest')],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('refuses %s', (_, data) => {
    expect(() => textFromBytes(data)).toThrow(RefusedText);
  });
});

describe('what is not taken', () => {
  it('is named with its size', () => {
    expect(() => checkFileSize(MAX_FILE_BYTES)).not.toThrow();
    expect(() => checkFileSize(20_000_000)).toThrow(/This file has 20 MB/);
  });

  it.each([
    ['no words', ' \n\t'],
    ['too many', 'x'.repeat(MAX_TEXT_LENGTH + 1)],
    ['control characters', 'words\u0000words'],
  ])('is a text of %s', (_, text) => {
    expect(() => acceptedText(text)).toThrow(RefusedText);
  });

  it('leaves a text with its line breaks made one kind', () => {
    expect(acceptedText('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
  });
});
