import type { EventEntry } from '../entry';

/** The events that begin in 2012, placed by the date on record where there is one. */
export const events = [
  {
    id: 'russia-china-ties-deepen',
    title: 'Russia and China draw closer',
    short: 'Russia and China draw closer',
    summary:
      'Three authors, in 2016, 2017 and 2025, describe the same movement: Lukin and Kireeva see it above all in politics and military affairs, Muraviev also in the economy.',
    kind: 'trend',
    date: '2012/..',
    dating: {
      basis: 'stated',
      expression: 'Since 2012',
    },
    actors: [
      { id: 'russia', role: 'agent' },
      { id: 'china', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 29,
        quote:
          'Since 2012, ties between Moscow and Beijing have been expanding and deepening, especially in the political–military domain.',
        evidence: 'ties between Moscow and Beijing have been expanding and deepening',
      },
      {
        article: 'kireeva-2017',
        line: 14,
        quote:
          'the “comprehensive strategic partnership relations” between Russia and China have flourished,',
        evidence:
          'the “comprehensive strategic partnership relations” between Russia and China have flourished,',
      },
      {
        article: 'kireeva-2017',
        line: 18,
        quote:
          'Russia-China relations in politics and security have significantly improved on anti-US grounds,',
        evidence: 'Russia-China relations in politics and security have significantly improved',
      },
      {
        article: 'muraviev-2025',
        line: 29,
        quote:
          'China has become Russia’s pivotal economic partner with a strong degree of reciprocity.',
        evidence: 'China has become Russia’s pivotal economic partner',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
