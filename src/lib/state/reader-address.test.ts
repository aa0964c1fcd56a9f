import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptSource } from '../../../tests/fixtures/data/excerpts';
import { collectionOrThrow } from '../core/dataset/parse';
import { dayFromIso, type Day } from '../core/time/day';
import type { TimeWindow } from '../core/timeline/axis';
import { alignedAxis } from '../core/timeline/aligned';
import { balancedAxis } from '../core/timeline/balanced';
import { collectionSource } from '../core/timeline/collection-source';
import { panWindow, wholeDays, zoomWindow } from '../core/timeline/window';
import { addressFromView } from '../core/view/address';
import { DEFAULT_VIEW } from '../core/view/view';
import { Reader, type Step } from './reader.svelte';

const collection = collectionOrThrow(excerptSource());
const source = collectionSource(collection);
const day = (iso: string): Day => dayFromIso(iso) ?? NaN;
const windowOf = (first: string, last: string): TimeWindow => ({
  from: day(first),
  to: day(last) + 1,
});
const SPRING_2017 = 'from=2017-02-10&to=2017-05-31';

interface Visit {
  readonly reader: Reader;
  /** What was written, in order. */
  readonly written: (readonly [Step, string])[];
}

/** A visit that begins at an address. */
function visit(address: string): Visit {
  const written: (readonly [Step, string])[] = [];
  const reader = new Reader(source, (next, step) => written.push([step, next]));
  reader.arrangeWith({ balancedAxis, alignedAxis });
  reader.restore(new URLSearchParams(address));
  return { reader, written };
}

describe('a verb', () => {
  type Row = readonly [
    what: string,
    from: string,
    act: (reader: Reader) => void,
    step: Step,
    to: string,
  ];
  const rows: readonly Row[] = [
    ['opens an event', '', (r) => r.choose('april-visit'), 'push', 'event=april-visit'],
    ['opens the next', '', (r) => r.chooseNext(1), 'push', 'event=bonn-meeting'],
    ['closes it', 'event=april-visit', (r) => r.close(), 'push', ''],
    [
      'adds an actor',
      'actor=putin',
      (r) => r.toggleActor('lavrov'),
      'push',
      'actor=lavrov&actor=putin',
    ],
    ['takes one out', 'actor=putin', (r) => r.toggleActor('putin'), 'push', ''],
    ['adds an article', '', (r) => r.toggleArticle('kireeva-2017'), 'push', 'article=kireeva-2017'],
    [
      'adds kinds',
      'kind=call',
      (r) => r.toggleKinds(['call', 'visit']),
      'push',
      'kind=call&kind=visit',
    ],
    [
      'takes kinds out',
      'kind=call&kind=visit',
      (r) => r.toggleKinds(['call', 'visit']),
      'push',
      '',
    ],
    ['combines actors', 'actor=putin', (r) => r.combine('all'), 'push', 'actor=putin&match=all'],
    ['hides the others', '', (r) => r.treatOthers('hide'), 'push', 'others=hide'],
    ['begins a search', '', (r) => r.seek('call'), 'push', 'q=call'],
    ['types on', 'q=call', (r) => r.seek('calls'), 'replace', 'q=calls'],
    ['ends a search', 'q=call', (r) => r.seek(''), 'push', ''],
    [
      'clears the filter alone',
      'kind=call&event=april-visit',
      (r) => r.clearFilter(),
      'push',
      'event=april-visit',
    ],
    [
      'shows a window',
      '',
      (r) => r.show(windowOf('2017-02-10', '2017-05-31')),
      'replace',
      SPRING_2017,
    ],
    ['shows everything', SPRING_2017, (r) => r.fit(), 'replace', ''],
    ['reveals a row', SPRING_2017, (r) => r.reveal(4), 'replace', 'from=2024-12-24&to=2025-04-14'],
    [
      'opens an event out of view',
      SPRING_2017,
      (r) => r.choose('second-call'),
      'push',
      'from=2024-12-24&to=2025-04-14&event=second-call',
    ],
  ];

  it.each(rows)('that %s writes the address once, as the step it is', (_, from, act, step, to) => {
    const { reader, written } = visit(from);
    act(reader);
    expect(written).toEqual([[step, to]]);
    expect(addressFromView(reader.view)).toBe(to);
  });

  it.each<readonly [string, string, (reader: Reader) => void]>([
    ['opens what is open', 'event=april-visit', (r) => r.choose('april-visit')],
    ['opens what is not there', '', (r) => r.choose('no-such-event')],
    ['goes on from the last', 'event=second-call', (r) => r.chooseNext(1)],
    ['goes back from the first', 'event=bonn-meeting', (r) => r.chooseNext(-1)],
    ['closes what is closed', '', (r) => r.close()],
    ['reveals what is in view', SPRING_2017, (r) => r.reveal(0)],
    ['seeks what is sought', 'q=call', (r) => r.seek('call')],
    ['moves, while the gesture lasts', '', (r) => r.move(windowOf('2017-02-10', '2017-05-31'))],
    ['settles at rest', SPRING_2017, (r) => r.settle()],
  ])('that %s writes nothing', (_, from, act) => {
    const { reader, written } = visit(from);
    act(reader);
    expect(written).toEqual([]);
  });

  it('goes back before the first letter of a search, however long it is typed', () => {
    const { reader, written } = visit('kind=call');
    for (const query of ['c', 'ca', 'cal', 'call']) reader.seek(query);
    expect(written.map(([step]) => step)).toEqual(['push', 'replace', 'replace', 'replace']);
  });

  it('writes the window of a gesture when it ends, once', () => {
    const { reader, written } = visit('');
    for (const last of ['2018-12-31', '2018-06-30', '2017-12-31']) {
      reader.move(windowOf('2017-02-10', last));
    }
    expect(addressFromView(reader.view)).toBe('');
    reader.settle();
    reader.settle();
    expect(written).toEqual([['replace', 'from=2017-02-10&to=2017-12-31']]);
  });

  it('can say where it would lead without going there', () => {
    const { reader, written } = visit(SPRING_2017);
    expect(reader.addressWith({ event: 'april-visit' })).toBe(`${SPRING_2017}&event=april-visit`);
    expect(written).toEqual([]);
    expect(reader.view.event).toBeNull();
  });
});

describe('restore', () => {
  it('takes over the view, and writes nothing', () => {
    const { reader, written } = visit(`${SPRING_2017}&actor=lavrov&match=all&event=bonn-meeting`);
    expect(written).toEqual([]);
    expect(reader.notices).toEqual([]);
    expect(reader.chosen?.id).toBe('bonn-meeting');
    expect(reader.view.match).toBe('all');
    expect(reader.settledWindow).toEqual(windowOf('2017-02-10', '2017-05-31'));
  });

  it('says what it could not use, and shows the rest', () => {
    const { reader, written } = visit('event=second-cal&actor=putn&actor=trump&colour=red');
    expect(reader.notices).toEqual([
      expect.stringContaining('Did you mean “putin”?'),
      expect.stringContaining('Did you mean “second-call”?'),
    ]);
    expect(reader.view).toEqual({ ...DEFAULT_VIEW, actors: ['trump'] });
    expect(written).toEqual([]);
    reader.restore(new URLSearchParams('actor=putin'));
    expect(reader.notices).toEqual([]);
  });

  it('brings an event into view that an address names without a window for it', () => {
    const { reader } = visit(`${SPRING_2017}&event=second-call`);
    const { from, to } = reader.window;
    const { start } = reader.chosen?.placed.span ?? { start: NaN };
    expect(from <= start && start < to).toBe(true);
    expect(to - from).toBe(day('2017-05-31') + 1 - day('2017-02-10'));
  });

  it('does not jump to whole days when Back leads to the same stretch', () => {
    const { reader, written } = visit('');
    reader.show({ from: day('2017-02-10') + 0.3, to: day('2017-05-31') + 0.6 });
    const before = reader.settledWindow;
    reader.choose('bonn-meeting');
    reader.restore(new URLSearchParams(written[0]?.[1]));
    expect(reader.chosen).toBeNull();
    expect(reader.settledWindow).toBe(before);
  });

  const middle = ({ from, to }: TimeWindow): number => (from + to) / 2;
  const verbs: { readonly [name: string]: (reader: Reader) => void } = {
    toggleActor: (r) => r.toggleActor('putin'),
    toggleState: (r) => r.toggleActor('united-states'),
    toggleKinds: (r) => r.toggleKinds(['statement', 'call']),
    toggleKind: (r) => r.toggleKinds(['visit']),
    toggleArticle: (r) => r.toggleArticle('muraviev-2025'),
    toggleCorroborated: (r) => r.toggleCorroborated(),
    combineAll: (r) => r.combine('all'),
    hideOthers: (r) => r.treatOthers('hide'),
    dateAsTold: (r) => r.dateBy('told'),
    dateOnRecord: (r) => r.dateBy('record'),
    seek: (r) => r.seek('“Broken” trust & more'),
    clearFilter: (r) => r.clearFilter(),
    balance: (r) => r.stretchBy('balanced'),
    proportion: (r) => r.stretchBy('proportional'),
    openGap: (r) => r.toggleGap(r.axis.breaks[0]?.from ?? day('2018-01-01')),
    laneByActor: (r) => r.laneBy('actor'),
    laneByKind: (r) => r.laneBy('kind'),
    pinAndFold: (r) =>
      r.arrange({ pins: ['putin', 'trump'], folds: ['russia'], split: ['russia'] }),
    knowArticle: (r) => r.knowOn('kireeva-2017'),
    knowDay: (r) => r.knowOn('2017-05-04'),
    alignOnOne: (r) => r.alignOn('first-call'),
    alignOnOther: (r) => r.alignOn('second-call'),
    alignOnThird: (r) => r.alignOn('bonn-meeting'),
    follow: (r) => r.arrange({ tour: 'kireeva-2017' }),
    together: (r) => r.showPanel('together'),
    choose: (r) => r.choose('second-call'),
    chooseNext: (r) => r.chooseNext(1),
    chooseBefore: (r) => r.chooseNext(-1),
    close: (r) => r.close(),
    zoomIn: (r) => r.show(zoomWindow(r.window, 0.37, middle(r.window))),
    zoomOut: (r) => r.show(zoomWindow(r.window, 2.1, middle(r.window))),
    pan: (r) => r.show(panWindow(r.window, 0.23)),
    drag: (r) => r.move(panWindow(r.window, -0.41)),
    settle: (r) => r.settle(),
    fit: (r) => r.fit(),
  };
  const anyVerbs = fc.array(fc.constantFrom(...Object.keys(verbs)), {
    minLength: 1,
    maxLength: 12,
  });

  it('gives back the view that was written, after any verbs', () => {
    const property = fc.property(anyVerbs, (names) => {
      const { reader, written } = visit('');
      for (const name of names) {
        const before = written.length;
        verbs[name]?.(reader);
        expect(written.length - before).toBeLessThanOrEqual(1);
      }
      reader.settle();
      const address = written.at(-1)?.[1] ?? '';
      expect(address).toBe(addressFromView(reader.view));

      const again = visit(address);
      expect(again.written).toEqual([]);
      expect(again.reader.notices).toEqual([]);
      expect(again.reader.chosen?.id).toBe(reader.chosen?.id);
      expect(again.reader.selection.matches).toEqual(reader.selection.matches);
      expect(addressFromView({ ...again.reader.view, window: null })).toBe(
        addressFromView({ ...reader.view, window: null }),
      );
      if (!isWhole(reader)) expect(again.reader.view.window).toEqual(reader.view.window);
      const { start } = reader.chosen?.placed.span ?? { start: reader.window.from };
      const isShown = start >= reader.window.from && start < reader.window.to;
      if (isShown && !isWhole(reader)) {
        expect(wholeDays(again.reader.window)).toEqual(wholeDays(reader.window));
      }
    });
    fc.assert(property, { numRuns: 200 });
  });

  /** Windows that differ from all of it in the empty margins only are read as all of it. */
  function isWhole({ settledWindow }: Reader): boolean {
    const [first, last] = wholeDays(settledWindow);
    return first <= collection.extent[0] && last >= collection.extent[1];
  }
});
