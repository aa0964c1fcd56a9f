import { DataSet, DataView } from 'vis-data/standalone';
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { generatedTitle } from '../../../src/lib/core/timeline/generated';
import { dateFromDay, markReady, onFilter, readRequest } from './request';

/** As its documentation shows it: a set of items, a view that filters, stacked, and with `cluster` when asked. */
const { events, hasClusters } = readRequest();
const container = document.body.appendChild(document.createElement('div'));
container.id = 'timeline';

const items = new DataSet(
  Array.from(events.starts, (start, row) => {
    const end = events.ends[row] ?? start;
    const isPoint = end === start;
    return {
      id: row,
      content: generatedTitle(events, row),
      kind: events.kinds[row],
      start: dateFromDay(start),
      type: isPoint ? 'point' : 'range',
      ...(isPoint ? {} : { end: dateFromDay(end + 1) }),
    };
  }),
);
let isFiltered = false;
const view = new DataView(items, { filter: ({ kind }) => !isFiltered || kind === 0 });

/** One step of the bench's wheel is half a notch; the scale of that step is to be the stage's, 2 ** 0.35. */
const zoomFriction = 0.5 / (2 ** 0.35 - 1);
const timeline = new Timeline(container, view, {
  height: '100%',
  stack: true,
  verticalScroll: true,
  zoomKey: 'ctrlKey',
  zoomFriction,
  ...(hasClusters ? { cluster: {} } : {}),
});
timeline.on('changed', function first() {
  timeline.off('changed', first);
  markReady();
});
onFilter((next) => {
  isFiltered = next;
  view.refresh();
});
