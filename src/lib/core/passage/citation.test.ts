import { describe, expect, it } from 'vitest';
import { DATED, PASSAGE, UNDATED } from '../../../../tests/fixtures/data/cited';
import { datedFromEdtf } from '../dataset/dated';
import { bibtexCitation } from './bibtex';
import { authorName, citationNote, markdownCitation, plainCitation } from './citation';
import { isoFromParts, partsBetween } from './citation-date';
import { searchAddress } from './citation-search';
import { cslCitation } from './csl';

const withDate = (edtf: string): typeof DATED => ({ ...DATED, published: datedFromEdtf(edtf) });

describe('a citation', () => {
  it('in plain text has quote, author, title, publisher, date and address', () => {
    expect(plainCitation(PASSAGE, DATED)).toBe(
      `“${PASSAGE.quote}” — Artyom Lukin, “Trump, Putin and Asia”, Din Merican (blog; a repost), 5 December 2016. https://dinmerican.wordpress.com/2016/12/05/112981/`,
    );
    expect(plainCitation(PASSAGE, UNDATED)).toBe(
      `“${PASSAGE.quote}” — “It Started With a Call”, The Moscow Times, between 29 January and 3 February 2017.`,
    );
  });

  it('in Markdown links the title to the very words, and to nothing without an address', () => {
    const text = markdownCitation({ ...PASSAGE, quote: 'A *star* [link]' }, DATED);
    expect(text).toBe(
      '> “A \\*star\\* \\[link\\]”\n\n— Artyom Lukin, [*Trump, Putin and Asia*](https://dinmerican.wordpress.com/2016/12/05/112981/#:~:text=A%20*star*%20%5Blink%5D), Din Merican (blog; a repost), 5 December 2016',
    );
    expect(markdownCitation(PASSAGE, UNDATED)).not.toContain('](');
    const link = markdownCitation({ ...PASSAGE, quote: 'talks (in Bonn)' }, DATED);
    expect(link).toContain('text=talks%20%28in%20Bonn%29)');
    expect(markdownCitation(PASSAGE, DATED, { suffix: 'Hence,' })).toContain(',-Hence%2C)');
  });

  it('puts the text fragment in Markdown alone', () => {
    for (const cite of [plainCitation, bibtexCitation, cslCitation]) {
      expect(cite(PASSAGE, DATED)).not.toContain(':~:');
    }
    expect(markdownCitation(PASSAGE, DATED)).toContain(':~:');
  });
});

describe('BibTeX', () => {
  it('is one entry with the date to the day', () => {
    expect(bibtexCitation(PASSAGE, DATED)).toBe(
      [
        '@misc{lukin-2016:bonn-meeting-1,',
        '  author = {Lukin, Artyom},',
        '  title = {{Trump, Putin and Asia}},',
        '  howpublished = {Din Merican},',
        '  year = {2016},',
        '  month = {5~} # dec,',
        '  url = {https://dinmerican.wordpress.com/2016/12/05/112981/},',
        '  note = {Publisher: blog; a repost.},',
        '  annote = {“Moscow’s “first among equals”, vis-à-vis Lavrov \\& Tillerson, is US-Russia\\_50\\%”},',
        '}',
      ].join('\n'),
    );
  });

  it('says no more of a date than is known, and the rest in the note', () => {
    const entry = bibtexCitation(PASSAGE, UNDATED);
    expect(entry).toContain('year = {2017}');
    expect(entry).not.toMatch(/ month = | author = | url = /);
    expect(entry).toContain('key = {The Moscow Times}');
    expect(entry).toContain(
      'note = {Published between 29 January and 3 February 2017 (no dateline in the copy).}',
    );
    expect(bibtexCitation(PASSAGE, withDate('2017-04~'))).toMatch(
      /month = apr,[^]*note = \{Published about April 2017/,
    );
    expect(bibtexCitation(PASSAGE, withDate('[2016-12-20..2017-01-10]'))).not.toContain('year =');
  });

  it('escapes what TeX would read as a command, and keeps braces balanced', () => {
    const nasty = '\\input{x} 100% #1 $5 a_b ~ ^ & {';
    const entry = bibtexCitation(
      { ...PASSAGE, quote: nasty },
      { ...DATED, url: 'https://a.org/{x}' },
    );
    expect(entry).toContain(
      '“\\textbackslash{}input\\{x\\} 100\\% \\#1 \\$5 a\\_b \\textasciitilde{} \\textasciicircum{} \\& \\{”',
    );
    expect(entry).toContain('url = {https://a.org/%7Bx%7D}');
    const bare = entry.replace(/\\[{}]/g, '');
    expect([...bare].filter((c) => c === '{').length).toBe(
      [...bare].filter((c) => c === '}').length,
    );
  });
});

describe('CSL-JSON', () => {
  const item = (article: typeof DATED): Record<string, unknown> =>
    (JSON.parse(cslCitation(PASSAGE, article)) as Record<string, unknown>[])[0] ?? {};

  it('is a list of one item', () => {
    expect(JSON.parse(cslCitation(PASSAGE, DATED))).toEqual([
      {
        id: 'lukin-2016:bonn-meeting-1',
        type: 'webpage',
        title: 'Trump, Putin and Asia',
        author: [{ family: 'Lukin', given: 'Artyom' }],
        'container-title': 'Din Merican',
        issued: { 'date-parts': [[2016, 12, 5]] },
        URL: 'https://dinmerican.wordpress.com/2016/12/05/112981/',
        note: 'Publisher: blog; a repost.',
        annote: `“${PASSAGE.quote}”`,
        language: 'en',
      },
    ]);
  });

  it.each([
    ['2016', { 'date-parts': [[2016]] }],
    ['2017-04~', { 'date-parts': [[2017, 4]], circa: true }],
    [
      '[2017-01-29..2017-02-03]',
      {
        'date-parts': [
          [2017, 1, 29],
          [2017, 2, 3],
        ],
        circa: true,
      },
    ],
    [
      '[2018-08-08..2018-08-31]',
      {
        'date-parts': [
          [2018, 8, 8],
          [2018, 8, 31],
        ],
        circa: true,
      },
    ],
  ])('has %s as it is known', (edtf, issued) => {
    expect(item(withDate(edtf))['issued']).toEqual(issued);
  });

  it('leaves out what is not known, and says in words how the date is', () => {
    expect(item(UNDATED)).not.toHaveProperty('author');
    expect(item(UNDATED)).not.toHaveProperty('URL');
    expect(item(UNDATED)['note']).toBe(citationNote(UNDATED));
    expect(citationNote({ ...DATED, publisher: 'ThinkChina' })).toBeNull();
  });
});

describe('parts of a citation', () => {
  it('a name of one word is a family name', () => {
    expect(authorName('Yan Xuetong')).toEqual({ family: 'Xuetong', given: 'Yan' });
    expect(authorName('Reuters')).toEqual({ family: 'Reuters', given: null });
  });

  it.each([
    [17206, 17206, '2017-02-09'],
    [17206, 17210, '2017-02'],
    [17206, 17406, '2017'],
  ])('days %i to %i have %s in common', (first, last, iso) => {
    const parts = partsBetween(first, last);
    expect(parts && isoFromParts(parts)).toBe(iso);
  });

  it('days of two years have nothing in common', () => {
    expect(partsBetween(17166, 17167)).toBeNull();
  });

  it('a title without an address can be searched for, in quotes', () => {
    const url = new URL(searchAddress({ ...UNDATED, title: 'A "call"' }));
    expect(url.searchParams.get('q')).toBe('"A call" The Moscow Times');
  });
});
