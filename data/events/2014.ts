import type { EventEntry } from '../entry';

/** The events that begin in 2014, placed by the date on record where there is one. */
export const events = [
  {
    id: 'ukraine-crisis',
    title: 'Crisis over Ukraine leaves Russia isolated',
    short: 'Ukraine crisis',
    kind: 'trend',
    date: '2014',
    dating: {
      basis: 'stated',
      expression: 'in 2014',
    },
    record: {
      date: '2014/..',
      verdict: 'confirms',
      confidence: 'high',
      note: 'Yanukovych was ousted on 22 February 2014; Russian forces moved into Crimea from 27 February.',
      sources: [
        {
          title: "Here's what you need to know about Ukraine crisis",
          publisher: 'CNBC',
          url: 'https://www.cnbc.com/2014/04/15/key-events-you-need-to-know-about-ukraine-crisis.html',
          published: '2014-04-15',
        },
        {
          title: 'Timeline of the Russian annexation of Crimea',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/Timeline_of_the_Russian_annexation_of_Crimea',
        },
      ],
    },
    place: 'Ukraine',
    actors: [
      { id: 'ukraine', role: 'mentioned' },
      { id: 'russia', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 17,
        quote:
          'prior to the Ukrainian crisis in 2014, Russia-Japan rapprochement was generally welcomed by the United States.',
        evidence: 'the Ukrainian crisis in 2014',
      },
      {
        article: 'moscow-times-2017',
        line: 17,
        quote:
          'All of this fits neatly with the Kremlin’s objectives to end international isolation over Ukraine,',
        evidence: 'international isolation over Ukraine',
      },
    ],
  },
  {
    id: 'turn-to-the-east',
    title: 'Russia speeds up its turn to the East',
    short: 'Turn to the East speeds up',
    kind: 'trend',
    date: '2014/..',
    dating: {
      basis: 'derived',
      expression: 'after the Ukrainian crisis',
      working: '“after the Ukrainian crisis”, which Kireeva puts in 2014 → since 2014',
    },
    record: {
      date: '2014/..',
      verdict: 'confirms',
      confidence: 'medium',
      note: 'A trend; the policy is older and intensified in 2014.',
      sources: [
        {
          title: 'The Russian Pivot to Asia',
          publisher: 'The Asan Forum',
          url: 'http://old.theasanforum.org/the-russian-pivot-to-asia/',
        },
        {
          title: 'Putin looks to Asia as West threatens to isolate Russia',
          publisher: 'Reuters (Lincoln Daily News)',
          url: 'https://archives.lincolndailynews.com/2014/Mar/21/News/news032114_s.shtml',
          published: '2014-03-21',
        },
      ],
    },
    actors: [{ id: 'russia', role: 'agent' }],
    passages: [
      {
        article: 'kireeva-2017',
        line: 7,
        quote:
          'This policy, although not without shortcomings, has been accelerated after the Ukrainian crisis and the rift with the West.',
        evidence: 'has been accelerated after the Ukrainian crisis',
      },
    ],
  },
  {
    id: 'russia-leans-on-china',
    title: 'At odds with the West, Russia leans on China',
    short: 'Russia leans on China',
    summary:
      'Lukin, Kireeva and Inozemtsev all trace it to the rift with the West; Inozemtsev adds that the alliance is no natural one.',
    kind: 'trend',
    date: '2014/..',
    dating: {
      basis: 'derived',
      expression: 'in the wake of the Ukraine crisis',
      working: '“in the wake of the Ukraine crisis”, which Kireeva puts in 2014 → since 2014',
    },
    actors: [
      { id: 'russia', role: 'agent' },
      { id: 'china', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 33,
        quote:
          'Moscow’s estrangement from the West in the wake of the Ukraine crisis has made it increasingly dependent on Beijing — and deferent to Chinese interests in East Asia.',
        evidence: 'has made it increasingly dependent on Beijing',
      },
      {
        article: 'kireeva-2017',
        line: 14,
        quote:
          'Russia views relations with China as the main alternative and safeguard against the Western sanctions.',
        evidence: 'Russia views relations with China as the main alternative and safeguard',
      },
      {
        article: 'kireeva-2017',
        line: 15,
        quote:
          'The current state of relations between Russia, the United States, and the EU limit Russia’s foreign policy options and push Russia into China’s embrace in politics, security, and economics.',
        evidence: 'push Russia into China’s embrace',
      },
      {
        article: 'inozemtsev-2018',
        line: 19,
        quote:
          'the current tensions between Russia and the West have pushed Russia towards Beijing.',
        evidence: 'have pushed Russia towards Beijing',
      },
    ],
  },
  {
    id: 'strained-relations-under-obama',
    title: 'US–Russia relations are strained under Obama',
    short: 'Strained under Obama',
    summary:
      'Lukin sees no chemistry between Putin and Obama; Kireeva looks back on the years as a time of severe strain.',
    kind: 'trend',
    date: '2014/2017-01-20',
    dating: {
      basis: 'record',
      working:
        'Kireeva speaks of severe strain “under the previous US administration”; no article says when it began.',
    },
    record: {
      date: '2014/2017-01-20',
      verdict: 'refines',
      confidence: 'medium',
      note: 'A trend; taken from the suspension of military contacts in March 2014 to the change of president.',
      sources: [
        {
          title: 'US suspends military cooperation with Russia',
          publisher: 'Xinhua (Deccan Herald)',
          url: 'https://www.deccanherald.com/content/389697/us-suspends-military-cooperation-russia.html',
        },
        {
          title: null,
          publisher: 'Newser',
          url: 'https://www.newser.com/story/231994/us-russia-relations-just-took-2-big-hits.html',
          published: '2016-10-03',
        },
      ],
    },
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'russia', role: 'counterpart' },
      { id: 'obama', role: 'mentioned' },
      { id: 'putin', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 13,
        quote:
          'Putin and Trump seem to have chemistry absent in the Russian leader’s relations with both current US President Barack Obama and with Hillary Clinton.',
        evidence:
          'chemistry absent in the Russian leader’s relations with both current US President Barack Obama',
      },
      {
        article: 'lukin-2016',
        line: 25,
        quote: 'this will relieve much of the current tensions in US–Russia relations.',
        evidence: 'the current tensions in US–Russia relations',
      },
      {
        article: 'kireeva-2017',
        line: 2,
        quote: 'the period of severely strained relations under the previous US administration',
        evidence: 'severely strained relations under the previous US administration',
      },
    ],
  },
  {
    id: 'western-sanctions',
    title: 'Western states put Russia under sanctions',
    short: 'Western sanctions on Russia',
    summary: 'Looking back in 2018, Inozemtsev finds that four years of them have achieved little.',
    kind: 'sanctions',
    date: '2014/..',
    dating: {
      basis: 'derived',
      expression: 'Four years of sanctions',
      working: '“Four years of sanctions”, in an article of August 2018 → since 2014',
    },
    record: {
      date: '2014-03-17/..',
      verdict: 'refines',
      confidence: 'high',
      note: 'The first US executive order is dated 6 March 2014; the first people were listed on 17 March.',
      sources: [
        {
          title:
            'Crimea: U.S. Executive Actions and Legal Implications of Overlapping Global Sanctions',
          publisher: 'Squire Patton Boggs',
          url: 'https://www.squirepattonboggs.com/en/insights/publications/2014/03/crimea-us-executive-actions-and-legal-implicatio__',
          published: '2014-03-18',
        },
        {
          title: null,
          publisher: 'Lexology',
          url: 'https://www.lexology.com/library/detail.aspx?g=c23b113a-6d3d-4702-aac6-ed1185cd8b50',
        },
      ],
    },
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'russia', role: 'target' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 29,
        quote: 'Four years of sanctions have done little; it’s time for something new.',
        evidence: 'Four years of sanctions',
      },
      {
        article: 'moscow-times-2017',
        line: 11,
        quote:
          'the existing benchmarks for lifting Russia sanctions (Russia’s implementing the Minsk agreements)',
        evidence: 'Russia sanctions',
      },
      {
        article: 'kireeva-2017',
        line: 17,
        quote: 'US sanctions are not going to be removed any time soon,',
        evidence: 'US sanctions',
      },
      {
        article: 'kireeva-2017',
        line: 14,
        quote: 'main alternative and safeguard against the Western sanctions.',
        evidence: 'the Western sanctions',
      },
    ],
  },
  {
    id: 'minsk-agreements',
    title: 'Agreements on eastern Ukraine are signed in Minsk',
    short: 'Minsk agreements',
    summary:
      'The Moscow Times reports that lifting the sanctions on Russia hangs on them, and that Merkel and Hollande urged Trump to leave it so.',
    kind: 'agreement',
    date: '{2014-09-05,2015-02-12}',
    dating: {
      basis: 'record',
      working: 'The Moscow Times names the agreements and does not say when they were made.',
    },
    record: {
      date: '{2014-09-05,2015-02-12}',
      verdict: 'refines',
      confidence: 'high',
      note: 'There are two: the protocol of September 2014 and the package of February 2015.',
      sources: [
        {
          title: 'Minsk Protocol',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/Minsk_Protocol',
        },
        {
          title: 'The results of peace talks in Minsk',
          publisher: 'UA Position',
          url: 'https://uaposition.com/video/the-results-of-peace-talks-in-minsk',
        },
      ],
    },
    place: 'Minsk, Belarus',
    actors: [
      { id: 'ukraine', role: 'agent' },
      { id: 'russia', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 25,
        quote:
          'The key question is whether sanctions relief will be decoupled from the implementation of the Minsk peace agreements for Ukraine.',
        evidence: 'the Minsk peace agreements for Ukraine',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
