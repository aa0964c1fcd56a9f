import type { EventEntry } from '../entry';

/** The events that begin in 2023, placed by the date on record where there is one. */
export const events = [
  {
    id: 'campaign-promise',
    title: 'Trump campaigns on ending the war in Ukraine',
    short: 'Promise to end the war',
    kind: 'statement',
    date: '2023~/2024-11',
    dating: {
      basis: 'derived',
      expression: 'during the presidential election campaign',
      working:
        '“during the presidential election campaign”, which led to the vote of November 2024 → about 2023 to that month',
    },
    record: {
      date: '2023/2024-11-05',
      verdict: 'refines',
      confidence: 'medium',
      note: 'The pledge was made at his first 2023 rally and at the CNN event of 10 May 2023; the exact first use was not traced.',
      sources: [
        {
          title: 'Trump promises to end war in Ukraine in 24 hours',
          publisher: 'Ukrainska Pravda (Yahoo News)',
          url: 'https://news.yahoo.com/trump-promises-end-war-ukraine-131348960.html',
        },
        {
          title: "Trump tells CNN town hall: 'I want everyone to stop dying' in Ukraine",
          publisher: 'Responsible Statecraft',
          url: 'https://responsiblestatecraft.org/2023/05/11/trump-tells-cnn-town-hall-i-want-everyone-to-stop-dying-in-ukraine',
          published: '2023-05-11',
        },
      ],
    },
    place: 'United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'ukraine', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 4,
        quote:
          'Stopping this war was one of Trump’s major foreign policy promises during the presidential election campaign.',
        evidence: 'one of Trump’s major foreign policy promises',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
