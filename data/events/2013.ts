import type { EventEntry } from '../entry';

/** The events that begin in 2013, placed by the date on record where there is one. */
export const events = [
  {
    id: 'far-east-national-priority',
    title: 'Russia declares developing Siberia and Far East a national priority',
    short: 'Far East declared a priority',
    kind: 'statement',
    date: '2013-12-12',
    dating: {
      basis: 'record',
      working: 'Kireeva quotes the declaration and does not say when it was made.',
    },
    record: {
      date: '2013-12-12',
      verdict: 'refines',
      confidence: 'high',
      note: 'Undated in the article. Putin later recalled that his address of late 2013 set the priority; that address was given on 12 December 2013.',
      sources: [
        {
          title: 'Путин: национальный приоритет России в XXI веке — развитие Дальнего Востока',
          publisher: 'Channel Five (5-tv.ru)',
          url: 'https://www.5-tv.ru/news/5035860/putin-nacionalnyj-prioritet-rossii-vxxi-veke-razvitie-dalnego-vostoka/',
          published: '2025-09-05',
        },
        {
          title: 'Putin addresses Federal Assembly LIVE UPDATES',
          publisher: 'RT',
          url: 'https://www.rt.com/russia/putin-federal-assembly-address-100/',
          published: '2013-12-12',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [{ id: 'russia', role: 'agent' }],
    passages: [
      {
        article: 'kireeva-2017',
        line: 7,
        quote:
          'One of the major goals of Russia’s Asian pivot has been the development of the regions of Siberia and the Russian Far East (RFE), which has been declared a “national priority for the whole 21st century.”',
        evidence: 'declared a “national priority for the whole 21st century.”',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
