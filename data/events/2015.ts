import type { EventEntry } from '../entry';

/** The events that begin in 2015, placed by the date on record where there is one. */
export const events = [
  {
    id: 'trump-get-along',
    title: 'Trump repeatedly says he would like “to get along with Russia”',
    short: 'Trump: get along with Russia',
    kind: 'statement',
    date: '2015/2016-12-05',
    dating: {
      basis: 'record',
      working: 'Lukin, writing on 5 December 2016, says “repeatedly” and names no occasion.',
    },
    record: {
      date: '2015/2016-12-05',
      verdict: 'refines',
      confidence: 'medium',
      note: 'Said again and again, so the end given is the day of the article. An early instance is the Fox News interview on 16 June 2015, the day he announced his candidacy.',
      sources: [
        {
          title: 'Trump on Putin: The U.S. President’s Views, In His Own Words',
          publisher: 'Foreign Policy',
          url: 'https://foreignpolicy.com/2018/07/18/trump-on-putin-the-u-s-president-in-his-own-words/',
          published: '2018-07-18',
        },
        {
          title: 'Timeline: Donald Trump’s praise for Vladimir Putin',
          publisher: 'CNN (GantNews)',
          url: 'https://gantnews.com/2016/07/28/timeline-donald-trumps-praise-for-vladimir-putin/amp',
          published: '2016-07-28',
        },
      ],
    },
    place: 'United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'russia', role: 'target' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 9,
        quote: 'In turn, Trump has repeatedly said that he would like ‘to get along with Russia’.',
        evidence: 'Trump has repeatedly said that he would like ‘to get along with Russia’',
      },
    ],
  },
  {
    id: 'iran-nuclear-deal',
    title: 'A nuclear agreement is concluded with Iran',
    short: 'Iran nuclear deal',
    summary:
      'It comes up because, as The Moscow Times reports, Merkel and Hollande reminded Trump of the need to stand by it.',
    kind: 'agreement',
    date: '2015-07-14',
    dating: {
      basis: 'record',
      working: 'The Moscow Times names the agreement and does not say when it was made.',
    },
    record: {
      date: '2015-07-14',
      verdict: 'refines',
      confidence: 'high',
      sources: [
        {
          title: 'JCPOA is concluded',
          publisher: 'UNIDIR',
          url: 'https://app.unidir.org/timeline/2010s/jcpoa-concluded',
        },
        {
          title: 'Joint Comprehensive Plan of Action',
          publisher: 'Simple English Wikipedia',
          url: 'https://simple.wikipedia.org/wiki/Iran_nuclear_deal',
        },
      ],
    },
    place: 'Vienna, Austria',
    actors: [
      { id: 'iran', role: 'agent' },
      { id: 'united-states', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 11,
        quote: 'the need to uphold the nuclear agreement with Iran.',
        evidence: 'the nuclear agreement with Iran',
      },
    ],
  },
  {
    id: 'un-address-2015',
    title: 'Putin proposes an anti-terror coalition at the United Nations',
    short: 'Putin’s UN address',
    summary:
      'The Moscow Times finds that Trump’s focus on defeating Islamic State answers this wish of Moscow’s.',
    kind: 'speech',
    date: '2015-09',
    dating: {
      basis: 'stated',
      expression: 'in September 2015',
    },
    record: {
      date: '2015-09-28',
      verdict: 'refines',
      confidence: 'high',
      note: 'The article gives the month only.',
      sources: [
        {
          title: 'UN General Assembly: Putin urges broad anti-terror coalition',
          publisher: 'Associated Press (KPCC)',
          url: 'https://archive.kpcc.org/news/2015/09/28/54678/un-general-assembly-obama-putin-likely-to-address/',
          published: '2015-09-28',
        },
        {
          title: 'Vladimir Putin Says He Wants to Create a Global Coalition Against Terrorism',
          publisher: 'VICE',
          url: 'https://www.vice.com/da/article/9bgdjz/putin-says-he-wants-to-team-up-against-terrorism-vgtrn-928',
        },
      ],
    },
    place: 'New York, United States',
    actors: [
      { id: 'putin', role: 'agent' },
      { id: 'united-nations', role: 'host' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 17,
        quote:
          'a U.S.- and Russia-led international coalition against terror, as proposed by Putin in his UN General Assembly address in September 2015.',
        evidence: 'as proposed by Putin in his UN General Assembly address',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
