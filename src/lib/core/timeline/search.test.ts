import { describe, expect, it } from 'vitest';
import { forEach } from './bits';
import { buildSearch, documentsFrom, type SearchDocument } from './search';

const document = (
  id: string,
  title: string,
  quote: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  ...{ id, title, short: '', summary: '', quotes: [quote], actorNames: [] },
  ...more,
});

/** Titles, quotes and names as the collection has them. */
const documents: readonly SearchDocument[] = [
  document(
    'first-call',
    'Trump and Putin speak by phone for the first time as presidents',
    'Russian President Vladimir Putin and U.S. President Donald Trump had their first phone chat over the weekend.',
    { short: 'First Trump–Putin call', actorNames: ['Donald Trump', 'Vladimir Putin'] },
  ),
  document(
    'no-lecture',
    'Kremlin stresses that the call was free of lecturing',
    'Putin’s talk with Trump was free of any lecture, as the Kremlin was keen to emphasise.',
    { short: 'Kremlin: no lecture', actorNames: ['Kremlin'] },
  ),
  document(
    'merkel-hollande-calls',
    'Merkel and Hollande each speak with Trump by phone',
    'Trump’s conversation with Putin was noticeably warmer that his phone encounters the same day with German Chancellor Angela Merkel and French President Francois Hollande.',
    { actorNames: ['Angela Merkel', 'François Hollande', 'Donald Trump'] },
  ),
  document(
    'bonn-meeting',
    'Lavrov and Tillerson meet for the first time',
    'During the first meeting between Foreign Minister Sergey Lavrov and Secretary of State Rex Tillerson on February 16 in Bonn, they confirmed their mutual interests, especially in fighting terrorism.',
    { short: 'Bonn: Lavrov meets Tillerson', actorNames: ['Sergey Lavrov', 'Rex Tillerson'] },
  ),
  document(
    'helsinki-summit',
    'Trump and Putin meet in Helsinki',
    'This came after the Helsinki Summit between the two leaders, which was – despite apparent warmth between Trump and Putin – a flop for numerous reasons.',
    { short: 'Helsinki summit', summary: 'Inozemtsev calls it a flop.' },
  ),
  document(
    'new-sheriff',
    'Vance speaks of a new sheriff in town',
    'characterised by US Vice-President JD Vance as having a “new sheriff in town”,',
    { short: 'Vance: a new sheriff', actorNames: ['JD Vance'] },
  ),
];
const search = buildSearch(documents);

function found(query: string): string[] {
  const ids: string[] = [];
  forEach(search.hits(query), (place) => ids.push(documents[place]?.id ?? '?'));
  return ids;
}

describe('hits', () => {
  it.each(['', '   ', '"', '“”', '— ?!'])('of “%s” are all events', (query) => {
    expect(search.hits(query).length).toBe(documents.length);
    expect(found(query)).toHaveLength(documents.length);
  });

  it.each([
    ['a title', 'lecturing', ['no-lecture']],
    ['a short title', 'meets', ['bonn-meeting']],
    ['a summary', 'Inozemtsev', ['helsinki-summit']],
    ['a quote', 'weekend', ['first-call']],
    ['a name', 'vladimir', ['first-call']],
    ['the beginning of a word', 'terror', ['bonn-meeting']],
    ['a word with or without accents', 'françois', ['merkel-hollande-calls']],
    [
      'a possessive',
      "Putin's",
      ['first-call', 'no-lecture', 'merkel-hollande-calls', 'helsinki-summit'],
    ],
    ['initials with dots', 'U.S.', ['first-call', 'new-sheriff']],
    ['initials without', 'us', ['first-call', 'new-sheriff']],
    ['a compound', 'Vice-President', ['new-sheriff']],
    ['a misspelt name', 'Tilerson', ['bonn-meeting']],
    ['swapped letters', 'lavrvo', ['bonn-meeting']],
    ['nothing', 'Constantinople', []],
  ])('are found by %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('have every word, in whatever place and order', () => {
    expect(found('phone trump')).toEqual(['first-call', 'merkel-hollande-calls']);
    expect(found('phone trump hollande')).toEqual(['merkel-hollande-calls']);
    expect(found('hollande TRUMP phone')).toEqual(['merkel-hollande-calls']);
    expect(found('phone helsinki')).toEqual([]);
  });

  it.each([
    ['"new sheriff in town"', ['new-sheriff']],
    ['“New  Sheriff IN town”', ['new-sheriff']],
    ['"sheriff new"', []],
    ['"putin\'s talk"', ['no-lecture']],
    ['"Putin’s talk"', ['no-lecture']],
    ['"s talk"', ['no-lecture']],
    ['"vlad"', ['first-call']],
    ['"elsink"', ['helsinki-summit']],
    ['"resident donald tr"', ['first-call']],
    ['"president donald tr"', ['first-call']],
    ['"U.S. president"', ['first-call']],
    ['"us president"', []],
    ['"trump-putin call"', ['first-call']],
    ['"was - despite"', ['helsinki-summit']],
    ['"francois hollande"', ['merkel-hollande-calls']],
    ['"trump" "flop"', ['helsinki-summit']],
    ['"first" bonn', ['bonn-meeting']],
    ['"helsinky"', []],
  ])('of a phrase have it as it stands: %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('of a phrase have it in one text, not across two', () => {
    expect(found('"presidents first"')).toEqual([]);
    expect(found('"as presidents"')).toEqual(['first-call']);
  });

  it('of a phrase do not have its words apart', () => {
    expect(found('"free lecture"')).toEqual([]);
    expect(found('free lecture')).toEqual(['no-lecture']);
  });

  it('while a phrase is being typed have its words', () => {
    expect(found('"new sheriff in to')).toEqual(['new-sheriff']);
  });

  it('do not look at ids', () => {
    expect(found('summit meeting')).toEqual([]);
  });

  it('of nothing are nothing', () => {
    const empty = buildSearch([]);
    expect(empty.hits('').length).toBe(0);
    expect(empty.hits('"new sheriff" vance').length).toBe(0);
    expect(empty.nearest('vance', 3)).toEqual([]);
  });
});

describe('nearest', () => {
  it.each([
    ['bonn-meting', 'bonn-meeting'],
    ['bon-meeting', 'bonn-meeting'],
    ['helsinky', 'helsinki-summit'],
    ['Helsinki_summit.html', 'helsinki-summit'],
    ['first call of trump and putin', 'first-call'],
    ['merkel-call', 'merkel-hollande-calls'],
    ['the-new-sherif', 'new-sheriff'],
    ['chancellor', 'merkel-hollande-calls'],
  ])('to “%s” is %s', (text, id) => {
    expect(search.nearest(text, 3)[0]).toBe(id);
  });

  it('gives no more than asked for, and nothing for what is near nothing', () => {
    expect(search.nearest('trump putin', 2)).toHaveLength(2);
    expect(search.nearest('trump putin', 0)).toEqual([]);
    expect(search.nearest('trump putin', -1)).toEqual([]);
    expect(search.nearest('', 5)).toEqual([]);
    expect(search.nearest('\0 qqqqqqqq', 5)).toEqual([]);
  });

  it('ranks more and rarer words first', () => {
    const [first, ...others] = search.nearest('trump putin helsinki', 6);
    expect(first).toBe('helsinki-summit');
    expect(others).toContain('first-call');
    expect(search.nearest('tillerson trump', 6)[0]).toBe('bonn-meeting');
  });

  it('ranks a word of the id or title before one of a quote', () => {
    const two = buildSearch([
      document('a', 'A call', 'A strike on Syria'),
      document('b', 'A strike', 'Missiles'),
      document('c', 'A visit', 'A dinner'),
    ]);
    expect(two.nearest('strike', 3)).toEqual(['b', 'a']);
  });

  it.each([
    ['xyz', 'xyt', false],
    ['xyzw', 'xytu', true],
    ['abcdefg', 'abcdxyz', false],
    ['abcdefgh', 'abcdexyz', true],
    ['abcdefgh', 'abcdwxyz', false],
    ['he', 'helsinki', false],
    ['hel', 'helsinki', true],
  ])('takes %s for %s: %s', (text, word, isNear) => {
    const one = buildSearch([document('id', `A ${word}`, '')]);
    expect(one.nearest(text, 3)).toEqual(isNear ? ['id'] : []);
  });

  it('ranks a word of which more is there first', () => {
    const two = buildSearch([document('a', 'Kremlinology', ''), document('b', 'Kremlins', '')]);
    expect(two.nearest('krem', 3)).toEqual(['b', 'a']);
  });

  it('ranks a word as it stands before one that is only near', () => {
    const near = ['Talks on Syrian gas', 'Talks on Syria', 'Talks on Serbia'];
    const three = buildSearch(near.map((title) => document(title, title, '')));
    expect(three.nearest('syria', 3)).toEqual([near[1], near[0], near[2]]);
  });

  it('reads only the beginning of a long text', () => {
    const text = `${'qqqq '.repeat(20)} helsinki`;
    expect(search.nearest(text, 3)).toEqual([]);
    expect(search.nearest(text.slice(5), 3)[0]).toBe('helsinki-summit');
    expect(search.nearest('x'.repeat(100_000), 3)).toEqual([]);
  });
});

describe('documentsFrom', () => {
  it('takes the words of an event and the names of those who take part', () => {
    const quote = 'had their first phone chat over the weekend';
    const passage = { id: 'first-call-1', article: 'moscow-times-2017', line: 9 };
    const told = [
      {
        ...{ id: 'first-call', title: 'A title', short: 'A short one', summary: 'A summary' },
        passages: [{ ...passage, quote, evidence: quote }],
        actors: [{ id: 'putin', role: 'agent' as const }],
      },
      { id: 'bare', title: 'Bare', short: 'Bare', passages: [], actors: [] },
    ];
    const actors = [{ id: 'putin', name: 'Vladimir Putin', short: 'Putin' }];
    expect(documentsFrom(told, actors)).toEqual([
      {
        ...{ id: 'first-call', title: 'A title', short: 'A short one', summary: 'A summary' },
        ...{ quotes: [quote], actorNames: ['Vladimir Putin', 'Putin'] },
      },
      { id: 'bare', title: 'Bare', short: 'Bare', summary: '', quotes: [], actorNames: [] },
    ]);
  });
});
