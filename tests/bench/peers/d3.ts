import { axisBottom, extent, scaleUtc, select, zoom, zoomIdentity, type ScaleTime } from 'd3';
import { generatedTitle } from '../../../src/lib/core/timeline/generated';
import { dateFromDay, markReady, onFilter, readRequest } from './request';

/**
 * A timeline as tutorials write it: one circle and one text for each event, joined to the data, and a zoom
 * that rescales the axis and sets every position anew.
 */
const { events } = readRequest();
const marks = Array.from(events.starts, (start, row) => ({
  row,
  kind: events.kinds[row],
  date: dateFromDay(start),
  title: generatedTitle(events, row),
}));
type MarkDatum = (typeof marks)[number];

const width = innerWidth;
const height = innerHeight - 40;
const rows = Math.floor((height - 40) / 24);
const svg = select(document.body).append('svg').attr('width', width).attr('height', height);
const whole = scaleUtc()
  .domain(extent(marks, ({ date }) => date) as [Date, Date])
  .range([20, width - 20]);
const axis = svg.append('g').attr('transform', `translate(0,${height - 24})`);
const layer = svg.append('g');
let x: ScaleTime<number, number> = whole;

function join(shown: readonly MarkDatum[]): void {
  layer
    .selectAll<SVGGElement, MarkDatum>('g')
    .data(shown, ({ row }) => row)
    .join((enter) => {
      const mark = enter.append('g');
      mark.append('circle').attr('r', 4);
      mark
        .append('text')
        .attr('dx', 8)
        .attr('dy', '0.35em')
        .text(({ title }) => title);
      return mark;
    });
  place();
}

function place(): void {
  layer
    .selectAll<SVGGElement, MarkDatum>('g')
    .attr('transform', ({ date, row }) => `translate(${x(date)},${20 + (row % rows) * 24})`);
  axis.call(axisBottom(x));
}

const behaviour = zoom<SVGSVGElement, unknown>()
  .scaleExtent([1, 2000])
  // d3's own step with ctrl is 2 ** 1.2; the bench gives every contestant the same.
  .wheelDelta((event: WheelEvent) => Math.sign(-event.deltaY) * 0.35)
  .on('zoom', ({ transform }: { transform: typeof zoomIdentity }) => {
    x = transform.rescaleX(whole);
    place();
  });
svg.call(behaviour);
join(marks);
markReady();
onFilter((isFiltered) => join(isFiltered ? marks.filter(({ kind }) => kind === 0) : marks));
