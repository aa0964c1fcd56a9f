import {
  buffersOf,
  generatedColumns,
  titleColumns,
  titleSearch,
} from '../core/timeline/generated-columns';
import type { Bits } from '../core/timeline/bits';
import type { GeneratedEvents } from '../core/timeline/generated';
import type { FromWorker, ToWorker } from './generating';

let titles: GeneratedEvents | null = null;
let hits: ((query: string) => Bits) | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.task === 'generate') {
    const columns = generatedColumns(data.size, data.seed, (share) =>
      tell({ told: 'progress', share }),
    );
    titles = titleColumns(columns.events);
    tell({ told: 'columns', columns }, buffersOf(columns));
  } else if (data.task === 'index' && titles) {
    hits = titleSearch(titles, (share) => tell({ told: 'progress', share }));
    tell({ told: 'indexed' });
  } else if (data.task === 'find' && hits) {
    const bits = hits(data.query);
    tell({ told: 'found', number: data.number, bits }, [bits.words.buffer as ArrayBuffer]);
  }
});

function tell(message: FromWorker, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
