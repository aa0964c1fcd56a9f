import type { EventEntry } from '../entry';

/** The events that begin in 2022, placed by the date on record where there is one. */
export const events = [
  {
    id: 'putin-confidence-shaken',
    title: 'Putin says his confidence in dealing with the West is shaken',
    short: 'Putin: confidence shaken',
    kind: 'statement',
    date: '2022~/2025-04',
    dating: {
      basis: 'derived',
      expression: 'Over the past few years',
      working:
        '“Over the past few years”, in an article of April 2025 at the latest → about 2022 to April 2025',
    },
    actors: [{ id: 'putin', role: 'agent' }],
    passages: [
      {
        article: 'muraviev-2025',
        line: 26,
        quote:
          'Over the past few years, Putin admitted that his confidence in negotiating with the West and committing to major agreements and expecting that they would be honoured has been shaken.',
        evidence:
          'Putin admitted that his confidence in negotiating with the West and committing to major agreements and expecting that they would be honoured has been shaken',
      },
    ],
  },
  {
    id: 'western-military-solution',
    title: 'The West pursues a military solution in Ukraine',
    short: 'West seeks military solution',
    summary: 'By Muraviev’s reading the US defence secretary admitted that it had failed.',
    kind: 'military',
    date: '2022/2025-02',
    dating: {
      basis: 'derived',
      expression: 'over the past three years',
      working: '“over the past three years”, said of 12 February 2025 → 2022 to February 2025',
    },
    record: {
      date: '2022-02/2025-01',
      verdict: 'refines',
      confidence: 'medium',
      note: '“Military solution” is the author’s description; the record shows organised arms deliveries from 2022 to the end of the Biden term.',
      sources: [
        {
          title: 'US calls last meeting of Ukraine allies before Trump’s return',
          publisher: 'Politico Europe',
          url: 'https://www.politico.eu/article/us-calls-last-meeting-ukraine-allies-before-donald-trump-return-defense-lloyd-austin/',
          published: '2025-01-03',
        },
        {
          title:
            'Ramstein meeting on Ukraine could be the last, as U.S. announces new aid and Europe considers future format',
          publisher: 'Polskie Radio',
          url: 'https://polskieradio.pl/395/9766/artykul/3468828,ramstein-meeting-on-ukraine-could-be-the-last-as-us-announces-new-aid-and-europe-considers-future-format',
          published: '2025-01-09',
        },
      ],
    },
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'ukraine', role: 'counterpart' },
      { id: 'russia', role: 'target' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 6,
        quote:
          'a military solution, which the West had rigorously pursued over the past three years in the interests of Ukraine.',
        evidence:
          'a military solution, which the West had rigorously pursued over the past three years',
      },
    ],
  },
  {
    id: 'war-in-ukraine',
    title: 'Russia wages war in Ukraine',
    short: 'War in Ukraine',
    summary:
      'In the spring of 2025, by Muraviev’s account, the Russian side holds the initiative and gains ground every day.',
    kind: 'military',
    date: '2022-02-24/..',
    dating: {
      basis: 'record',
      working: 'Muraviev calls the war “ongoing” and does not say when it began.',
    },
    record: {
      date: '2022-02-24/..',
      verdict: 'refines',
      confidence: 'high',
      sources: [
        {
          title: null,
          publisher: 'BBC News',
          url: 'https://www.bbc.co.uk/news/live/world-europe-60454795',
          published: '2022-02-24',
        },
        {
          title: 'Russia Ukraine conflict: Putin launches full-scale invasion',
          publisher: 'Channel 4 News',
          url: 'https://www.channel4.com/news/russia-ukraine-conflict-putin-launches-full-scale-invasion',
          published: '2022-02-24',
        },
      ],
    },
    place: 'Ukraine',
    actors: [
      { id: 'russia', role: 'agent' },
      { id: 'ukraine', role: 'target' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 3,
        quote: 'the 47th US president has turned his attention to the ongoing war in Ukraine.',
        evidence: 'the ongoing war in Ukraine',
      },
      {
        article: 'muraviev-2025',
        line: 13,
        quote: 'a war in which Russia maintains strategic initiative across the frontline.',
        evidence: 'Russia maintains strategic initiative across the frontline',
      },
      {
        article: 'muraviev-2025',
        line: 30,
        quote: 'at a time when their forces are advancing on a daily basis.',
        evidence: 'their forces are advancing on a daily basis',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
