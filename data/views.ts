import type { NamedView } from '../src/lib/core/view/named-view';

/** Views of the timeline that the home page offers to start from; each is a title and an address. */
export const views: readonly NamedView[] = [
  {
    title: 'Trump and Putin, calls and meetings',
    address: 'actor=putin&actor=trump&match=all&kind=call&kind=meeting&kind=summit',
  },
  { title: 'What five articles say of China', address: 'actor=china' },
  { title: '2017, January to April', address: 'from=2017-01-01&to=2017-04-30' },
  { title: 'Where articles and record differ', address: 'differs=1&dates=told' },
  { title: 'Balanced time', address: 'axis=balanced' },
  { title: 'Lanes by actor', address: 'lanes=actor' },
  {
    title: 'Two calls, 2017 and 2025: before and after',
    address: 'from=2016-11-01&to=2017-06-30&align=first-call&align=february-call-2025',
  },
  { title: 'As known in May 2017', address: 'known=2017-05-31' },
];
