import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../dataset/entry';
import { dayFromDate, dayFromIso } from '../time/day';
import { addressFromView, parseAddress } from './address';
import type { Known } from './address-parameter';
import { DEFAULT_VIEW, type View } from './view';

const known: Known = {
  eventIds: new Set(['first-call', 'bonn-meeting', 'syria-strike', 'helsinki-summit']),
  actorIds: new Set(['putin', 'trump', 'xi', 'russia', 'united-states', 'nato', 'a,b & c=ü']),
  articleIds: new Set(['lukin-2016', 'kireeva-2017', 'moscow-times-2017']),
  extent: [dayFromDate(2012, 5, 7), dayFromDate(2025, 4, 30)],
  limits: [dayFromDate(2012, 1, 1), dayFromDate(2025, 9, 1)],
};

function parse(query: string): { view: View; notices: string[] } {
  return parseAddress(new URLSearchParams(query), known);
}

function view(changes: Partial<View>): View {
  return { ...DEFAULT_VIEW, ...changes };
}

describe('an address', () => {
  it('says what the view shows, keys in one order and defaults left out', () => {
    const address =
      'from=2016-11-01&to=2017-05-31&actor=putin&actor=trump&match=all&kind=call&kind=meeting' +
      '&article=kireeva-2017&q=first+phone+chat&event=first-call&others=hide';
    const shown = view({
      window: [dayFromDate(2016, 11, 1), dayFromDate(2017, 5, 31)],
      actors: ['putin', 'trump'],
      match: 'all',
      kinds: ['call', 'meeting'],
      articles: ['kireeva-2017'],
      query: 'first phone chat',
      event: 'first-call',
      others: 'hide',
    });
    expect(addressFromView(shown)).toBe(address);
    expect(parse(address)).toEqual({ view: shown, notices: [] });
    expect(addressFromView(DEFAULT_VIEW)).toBe('');
    expect(parse('')).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });

  it('is the same for views that show the same', () => {
    const one = view({
      actors: ['trump', 'putin'],
      kinds: ['visit', 'call'],
      query: '  Bonn\t talks ',
    });
    const other = view({
      actors: ['putin', 'trump', 'putin'],
      kinds: ['call', 'visit', 'call'],
      query: 'Bonn talks',
    });
    expect(addressFromView(one)).toBe(addressFromView(other));
    expect(addressFromView(one)).toBe('actor=putin&actor=trump&kind=call&kind=visit&q=Bonn+talks');
  });

  it.each([
    ['defaults written out', 'match=any&others=dim', {}],
    ['empty fields of a form', 'from=&to=&actor=&match=&kind=&article=&q=&event=&others=', {}],
    ['parameters of others', 'utm_source=x&fbclid=%00&actor%5B%5D=putin', {}],
    ['ids and words in capitals', 'actor=Putin&match=ALL', { actors: ['putin'], match: 'all' }],
    ['ids with blanks and controls around them', 'event=%20first-call%0A', { event: 'first-call' }],
    ['an actor given twice', 'actor=xi&actor=nato&actor=xi', { actors: ['nato', 'xi'] }],
    ['white space in a query', 'q=%20a%09%0Ab%20', { query: 'a b' }],
    ['accents in two parts', 'q=Franc%CC%A7ois', { query: 'François' }],
  ] as const)('is read leniently: %s', (_, query, changes) => {
    expect(parse(query)).toEqual({ view: view(changes), notices: [] });
  });
});

describe('nonsense in an address', () => {
  const cut = 'The search text was cut to its first 200 characters.';
  const unseen = 'Characters that cannot be shown were left out of the search.';
  it.each([
    ['actor=putni', {}, ['No actor called “putni”; ignored. Did you mean “putin”?']],
    ['actor=qqqqq&actor=xi', { actors: ['xi'] }, ['No actor called “qqqqq”; ignored.']],
    [
      'actor=putni&actor=trmup',
      {},
      ['No actors called “putni”, “trmup”; ignored. Did you mean “putin” or “trump”?'],
    ],
    ['kind=q&kind=w&kind=e&kind=r', {}, ['No kinds called “q”, “w”, “e” and 1 more; ignored.']],
    ['actor=%00', {}, ['No actor called “�”; ignored.']],
    ['actor=%E2%80%AExi', { actors: ['xi'] }, []],
    ['kind=calls', {}, ['No kind called “calls”; ignored. Did you mean “call”?']],
    ['article=luk', {}, ['No article called “luk”; ignored.']],
    [
      'event=bon-meeting',
      {},
      ['No event called “bon-meeting”; ignored. Did you mean “bonn-meeting”?'],
    ],
    ['event=first-call&event=none', { event: 'first-call' }, []],
    ['match=most', {}, ['“match” is “any” or “all”, not “most”; ignored.']],
    ['reports=2&dates=told', { isCorroborated: true, dates: 'told' }, []],
    ['differs=1&dates=told', { isDiffering: true, dates: 'told' }, []],
    ['differs=yes', {}, ['“differs” is “0” or “1”, not “yes”; ignored.']],
    ['reports=3', {}, ['“reports” is “1” or “2”, not “3”; ignored.']],
    ['dates=both', {}, ['“dates” is “record” or “told”, not “both”; ignored.']],
    ['others=blink', {}, ['“others” is “dim” or “hide”, not “blink”; ignored.']],
    ['from=soon', {}, ['“from” needs a date such as 2017-01-31, not “soon”; ignored.']],
    ['to=%00', {}, ['“to” needs a date such as 2017-01-31, not “�”; ignored.']],
    [
      'from=2017-02-31',
      { window: [dayFromDate(2017, 2, 28), dayFromDate(2025, 4, 30)] },
      ['There is no “2017-02-31”; the nearest date is used.'],
    ],
    ['q=%00', {}, [unseen]],
    ['q=a%00b%07', { query: 'ab' }, [unseen]],
    ['q=%E2%80%AEgnorw', { query: 'gnorw' }, [unseen]],
    ['q=a%20%00%20b', { query: 'a b' }, [unseen]],
    ['q=%', { query: '%' }, []],
    ['q=%FF', { query: '�' }, []],
    [`q=${'x'.repeat(10_000)}`, { query: 'x'.repeat(200) }, [cut]],
    [`q=${'🕊'.repeat(201)}`, { query: '🕊'.repeat(200) }, [cut]],
    [`q=${'x'.repeat(199)}+y`, { query: 'x'.repeat(199) }, [cut]],
  ] as const)('%.40s gives the nearest view and says so', (query, changes, notices) => {
    expect(parse(query)).toEqual({ view: view(changes), notices });
  });

  it('in a date gives the nearest edge of the timeline', () => {
    const { view: shown, notices } = parse('from=99999&to=99999');
    expect(shown.window?.[1]).toBe(dayFromDate(2025, 4, 30));
    expect(notices).toEqual([expect.stringContaining('7 May 2012 to 30 April 2025')]);
  });

  it('takes the extent for the limits when no margin is given', () => {
    const { extent, eventIds, actorIds, articleIds } = known;
    const params = new URLSearchParams('from=2025-01-01&to=2025-06-01');
    expect(parseAddress(params, { extent, eventIds, actorIds, articleIds }).view.window?.[1]).toBe(
      extent[1],
    );
    expect(parseAddress(params, known).view.window?.[1]).toBe(dayFromDate(2025, 6, 1));
  });

  it('is summarised: hundreds of unknown actors in one notice, at most three named', () => {
    const params = new URLSearchParams('actor=trump&actor=rusia');
    for (let n = 0; n < 400; n += 1) params.append('actor', `nobody-${n % 300}`);
    const { view: shown, notices } = parseAddress(params, known);
    expect(shown.actors).toEqual(['trump']);
    expect(notices).toEqual([
      'No actors called “rusia”, “nobody-0”, “nobody-1” and 298 more; ignored. Did you mean “russia”?',
    ]);
  });

  it('is quoted in part only', () => {
    const notice = (shown: string): string[] => [`No event called “${shown}”; ignored.`];
    expect(parse(`event=${'y'.repeat(9000)}`).notices).toEqual(notice(`${'y'.repeat(40)}…`));
    expect(parse(`event=${'y'.repeat(41)}`).notices).toEqual(notice(`${'y'.repeat(40)}…`));
    expect(parse(`event=${'y'.repeat(40)}`).notices).toEqual(notice('y'.repeat(40)));
  });

  it('gives five notices at most, the last of which counts the rest', () => {
    const five = 'from=a&to=b&actor=c&match=d&kind=qqqqq';
    expect(parse(five).notices).toHaveLength(5);
    expect(parse(five).notices.at(-1)).toContain('No kind');
    const { notices } = parse(`${five}&article=qqqqq&event=qqqqq&others=h`);
    expect(notices).toHaveLength(5);
    expect(notices.at(3)).toContain('match');
    expect(notices.at(4)).toBe('4 other parts of the address were ignored.');
  });
});

describe('for every view and every address', () => {
  const [first, last] = known.limits ?? known.extent;
  const anyWindow = fc
    .tuple(fc.integer({ min: first, max: last - 6 }), fc.integer({ min: 6, max: last - first }))
    .map(([from, days]) => [from, Math.min(from + days, last)] as const)
    .filter(([from, to]) => from > known.extent[0] || to < known.extent[1]);
  const anyQuery = fc
    .oneof(fc.string({ unit: 'grapheme', maxLength: 250 }), fc.string({ unit: 'binary' }))
    .map((text) => parseAddress(new URLSearchParams([['q', text]]), known).view.query);
  const anyView: fc.Arbitrary<View> = fc.record({
    window: fc.option(anyWindow),
    actors: fc.shuffledSubarray([...known.actorIds]),
    match: fc.constantFrom('any', 'all'),
    kinds: fc.shuffledSubarray([...KINDS]),
    articles: fc.shuffledSubarray([...known.articleIds]),
    query: anyQuery,
    event: fc.option(fc.constantFrom(...known.eventIds)),
    others: fc.constantFrom('dim', 'hide'),
    dates: fc.constantFrom('record', 'told'),
    isCorroborated: fc.boolean(),
    isDiffering: fc.boolean(),
    axis: fc.constantFrom('proportional', 'balanced'),
    openGaps: fc.uniqueArray(fc.integer({ min: first, max: last })),
    lanes: fc.constantFrom('one', 'actor', 'kind', 'article'),
    pins: fc.shuffledSubarray([...known.actorIds, ...KINDS]),
    folds: fc.shuffledSubarray([...known.articleIds, ...KINDS]),
    split: fc.shuffledSubarray([...known.actorIds]),
    known: fc.option(fc.constantFrom('lukin-2016', '2017-05-04')),
    align: fc.shuffledSubarray([...known.eventIds], { maxLength: 2 }),
    tour: fc.option(fc.constantFrom('lukin-2016', 'kireeva-2017')),
    panel: fc.constantFrom('list', 'together'),
  });
  const sorted = (shown: View): View => ({
    ...shown,
    actors: [...shown.actors].sort(),
    kinds: [...shown.kinds].sort(),
    articles: [...shown.articles].sort(),
    openGaps: [...shown.openGaps].sort((a, b) => a - b),
    folds: [...shown.folds].sort(),
    split: [...shown.split].sort(),
  });

  it('a view comes back from its address as it was, without a notice', () => {
    const property = fc.property(anyView, (shown) => {
      expect(parse(addressFromView(shown))).toEqual({ view: sorted(shown), notices: [] });
      expect(addressFromView(shown)).toBe(addressFromView(sorted(shown)));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('an address is read without an exception, and what it means has one address', () => {
    const key = fc.constantFrom(
      ...[
        'from',
        'to',
        'actor',
        'match',
        'kind',
        'article',
        'q',
        'event',
        'others',
        'reports',
        'dates',
        'axis',
        'open',
        'lanes',
        'pin',
        'fold',
        'split',
        'known',
        'align',
        'tour',
        'panel',
        'x',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...known.actorIds, ...known.eventIds, ...known.articleIds, ...KINDS),
      fc.integer({ min: -99_999, max: 99_999 }).map(String),
      fc.stringMatching(/^\d{4}-\d{1,2}(-\d{1,2})?$/),
      fc.constantFrom('all', 'hide', '\0', '', '  ', '__proto__', 'constructor', '\ud800'),
    );
    const pairs = fc.array(fc.tuple(key, text), { maxLength: 30 });
    const anyAddress = fc.oneof(
      fc.webQueryParameters(),
      fc.string({ unit: 'binary' }),
      pairs.map((list) => new URLSearchParams(list).toString()),
    );
    const property = fc.property(anyAddress, (query) => {
      const { view: shown, notices } = parse(query);
      expect(notices.length).toBeLessThanOrEqual(5);
      const address = addressFromView(shown);
      expect(parse(address)).toEqual({ view: shown, notices: [] });
      expect(addressFromView(parse(address).view)).toBe(address);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('days in an address are whole and civil', () => {
    const address = addressFromView(view({ window: [16_000.9, 16_100.1] }));
    const params = new URLSearchParams(address);
    expect(dayFromIso(params.get('from') ?? '')).toBe(16_000);
    expect(dayFromIso(params.get('to') ?? '')).toBe(16_100);
  });
});
