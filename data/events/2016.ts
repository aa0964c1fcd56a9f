import type { EventEntry } from '../entry';

/** The events that begin in 2016, placed by the date on record where there is one. */
export const events = [
  {
    id: 'election-interference',
    title: 'Russia is alleged to have interfered in the US election',
    short: 'Alleged election interference',
    kind: 'election',
    date: '2016',
    dating: {
      basis: 'record',
      working: 'Inozemtsev speaks of “alleged Russian interference” and gives no date.',
    },
    record: {
      date: '2016',
      verdict: 'refines',
      confidence: 'high',
      note: 'The declassified US intelligence assessment appeared on 6 January 2017; Russia denies interfering.',
      sources: [
        {
          title: 'Assessing Russian Activities and Intentions in Recent US Elections',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/Assessing_Russian_Activities_and_Intentions_in_Recent_US_Elections',
        },
        {
          title: 'Intelligence Reports on Russian Interference in the U.S. Presidential Election',
          publisher: 'Polish Institute of International Affairs (PISM)',
          url: 'https://pism.pl/publications/Intelligence_Reports_on_Russian_Interference_in_the_U_S__Presidential_Election_',
          published: '2017-01-23',
        },
      ],
    },
    place: 'United States',
    actors: [
      { id: 'russia', role: 'mentioned' },
      { id: 'united-states', role: 'target' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 13,
        quote: 'alleged Russian interference in the American democratic process.',
        evidence: 'alleged Russian interference in the American democratic process.',
      },
    ],
  },
  {
    id: 'strategic-stability-statement',
    title: 'Russia and China sign a statement on strategic stability',
    short: 'Strategic stability statement',
    summary:
      'By Kireeva’s account the text charges the United States and its alliances with seeking military superiority and voices concern over missile defences.',
    kind: 'agreement',
    date: '2016-06-25',
    dating: {
      basis: 'endnote',
      expression: 'June 25, 2016',
      working:
        'The text prints “June 2016”; the endnote cites the statement itself, dated “June 25, 2016” → 25 June 2016',
      endnote: {
        article: 'kireeva-2017',
        line: 35,
        quote:
          '“Sovmestnoe zaiavlenie Prezidenta Rossiiskoi Federatsii i Predsedatelia Kitaiskoi Narodnoi Respubliki ob ukreplenii global’noi strategicheskoi stabil’nosti,” The President of Russian Federation, June 25, 2016,',
      },
    },
    record: {
      date: '2016-06-25',
      verdict: 'confirms',
      confidence: 'high',
      note: 'The article prints the month; its endnote gives the day, which the record bears out.',
      sources: [
        {
          title: 'Xi Jinping Holds Talks with President Vladimir Putin of Russia',
          publisher: 'Embassy of China (Ministry of Foreign Affairs)',
          url: 'http://bb.chineseembassy.org/eng/zgyw/t1375791.htm',
        },
        {
          title: 'China, Russia agree strategic stability vow',
          publisher: 'Shanghai Daily',
          url: 'http://www.shanghaidaily.com/nation/China-Russia-agree-strategic-stability-vow/shdaily.shtml',
          published: '2016-06-27',
        },
      ],
    },
    place: 'Beijing, China',
    actors: [
      { id: 'putin', role: 'agent' },
      { id: 'xi', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 14,
        quote:
          'The joint Russia-China statement on strengthening global strategic stability, signed in June 2016, includes a clear reference to the United States and its military-political alliances:',
        evidence:
          'The joint Russia-China statement on strengthening global strategic stability, signed in June 2016',
      },
    ],
  },
  {
    id: 'thaad-protests',
    title: 'Moscow protests against the THAAD missile defence in South Korea',
    short: 'Moscow protests over THAAD',
    summary:
      'Lukin holds that Moscow spoke up at Beijing’s bidding; Kireeva takes the concern to be Russia’s own.',
    kind: 'statement',
    date: '2016-07/..',
    dating: {
      basis: 'record',
      working: 'Lukin reports protests and Kireeva concern; neither says when they began.',
    },
    record: {
      date: '2016-07/..',
      verdict: 'refines',
      confidence: 'medium',
      note: 'The formal protest came on 8 July 2016, the day of the decision; Moscow had objected to the plan before that.',
      sources: [
        {
          title:
            'Foreign Ministry statement on the decision to deploy US ballistic missile defence system in South Korea',
          publisher: 'Ministry of Foreign Affairs of Russia',
          url: 'https://www.mid.ru/en/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/2349040',
          published: '2016-07-08',
        },
        {
          title: "Russia's Lavrov says wrong to use North Korea to militarize NE Asia",
          publisher: 'Reuters',
          url: 'http://www.reuters.com/article/us-northkorea-nuclear-usa-russia-idUSKCN11T26V',
          published: '2016-09-23',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'russia', role: 'agent' },
      { id: 'south-korea', role: 'target' },
      { id: 'united-states', role: 'target' },
      { id: 'china', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 37,
        quote:
          'It is an open secret that Moscow’s harsh protestations against the THAAD missile defence system in South Korea were caused not by immediate concerns about its impact on Russian security, but rather at the behest of Beijing.',
        evidence:
          'Moscow’s harsh protestations against the THAAD missile defence system in South Korea',
      },
      {
        article: 'kireeva-2017',
        line: 12,
        quote:
          'Russia is concerned about the deployment of THAAD in South Korea as part of the US global missile defense shield',
        evidence: 'Russia is concerned about the deployment of THAAD in South Korea',
      },
    ],
  },
  {
    id: 'thaad-decision',
    title: 'South Korea decides to host the US missile defence THAAD',
    short: 'South Korea to host THAAD',
    kind: 'agreement',
    date: '2016-07-08',
    dating: {
      basis: 'record',
      working: 'Kireeva mentions the decision and does not say when it was taken.',
    },
    record: {
      date: '2016-07-08',
      verdict: 'refines',
      confidence: 'high',
      note: '8 July in Korea, evening of 7 July in Washington.',
      sources: [
        {
          title: null,
          publisher: 'Reuters',
          url: 'http://uk.reuters.com/article/southkorea-usa-thaad-idUKS9N19T001',
          published: '2016-07-08',
        },
        {
          title: 'US, South Korea Agree to Deploy THAAD',
          publisher: 'Air & Space Forces Magazine',
          url: 'https://www.airandspaceforces.com/us-south-korea-agree-to-deploy-thaad/',
        },
      ],
    },
    place: 'Seoul, South Korea',
    actors: [
      { id: 'south-korea', role: 'agent' },
      { id: 'united-states', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 12,
        quote:
          'this mistaken decision by the South Korean government will further aggravate insecurity in the region',
        evidence: 'decision by the South Korean government',
      },
    ],
  },
  {
    id: 'deep-freeze',
    title: 'US–Russia relations freeze in Obama’s last months',
    short: 'Deep freeze',
    kind: 'trend',
    date: '2016~/2017-01-20',
    dating: {
      basis: 'derived',
      expression: 'during the final months of the Obama administration',
      working:
        '“the final months” of an administration that ended on 20 January 2017 → from about 2016 to that day',
    },
    record: {
      date: '2016-10~/2017-01-20',
      verdict: 'refines',
      confidence: 'medium',
      note: 'A trend; clear marks are the break in Syria talks of 3 October and the expulsions of 29 December 2016.',
      sources: [
        {
          title: 'State Department: U.S. suspends talks with Russia on Syria cease-fire',
          publisher: 'USA Today',
          url: 'https://www.usatoday.com/story/news/world/2016/10/03/state-department-united-states-russia-syria-cease-fire/91478400/',
          published: '2016-10-03',
        },
        {
          title: 'Obama Sanctions Russia, Expels 35 Diplomats For Meddling In 2016 Election',
          publisher: 'Reuters (National Memo)',
          url: 'https://dev.nationalmemo.com/obama-sanctions-russia-expels-diplomats-meddling-election/',
        },
      ],
    },
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'russia', role: 'counterpart' },
      { id: 'obama', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 9,
        quote:
          'By all accounts it was amiable, and may move the US-Russia relationship from its state of deep-freeze imposed during the final months of the Obama administration.',
        evidence:
          'its state of deep-freeze imposed during the final months of the Obama administration',
      },
    ],
    partOf: 'strained-relations-under-obama',
  },
  {
    id: 'russians-prefer-trump',
    title: 'Polls find Russia alone in preferring Trump to Clinton',
    short: 'Polls: Russians prefer Trump',
    kind: 'trend',
    date: '2016-10-04',
    dating: {
      basis: 'record',
      working: 'Lukin speaks of “public opinion surveys” and neither names nor dates them.',
    },
    record: {
      date: '2016-10-04',
      verdict: 'refines',
      confidence: 'medium',
      note: 'The article names no survey and says the world; this one covered 45 countries, with interviews in August and September 2016.',
      sources: [
        {
          title: 'Global Vote on US Elections | Press Release',
          publisher: 'WIN/Gallup International',
          url: 'http://wingia.com/en/news/global_vote_on_us_elections_press_release/366/',
          published: '2016-10-04',
        },
        {
          title: 'Poll: Foreigners would overwhelmingly choose Hillary Clinton over Donald Trump',
          publisher: 'UPI',
          url: 'https://www.upi.com/Poll-Foreigners-would-overwhelmingly-choose-Hillary-Clinton-over-Donald-Trump/3321475851338/',
          published: '2016-10-07',
        },
      ],
    },
    actors: [
      { id: 'russia', role: 'agent' },
      { id: 'trump', role: 'target' },
      { id: 'clinton', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 9,
        quote:
          'According to public opinion surveys, Russia was the only country in the world that preferred Trump over Hillary Clinton.',
        evidence:
          'Russia was the only country in the world that preferred Trump over Hillary Clinton',
      },
    ],
  },
  {
    id: 'hope-of-rapprochement',
    title: 'Moscow expects a rapprochement with Washington',
    short: 'Moscow expects rapprochement',
    summary:
      'Kireeva writes in April 2017 that the expectation ended only lately, and that hope of a new start is not gone.',
    kind: 'trend',
    date: '2016-11/2017-04~',
    dating: {
      basis: 'derived',
      expression: 'until recently',
      working:
        '“until recently”, in an article of about April 2017; Lukin tells of optimism after the vote of November 2016 → November 2016 to about April 2017',
    },
    record: {
      date: '2016-11/2017-04',
      verdict: 'confirms',
      confidence: 'medium',
      note: 'A mood, with soft edges. Press reports saw it fade in February and March 2017, somewhat before the turn that the article describes.',
      sources: [
        {
          title: 'Disillusionment and Missed Opportunities: Russian-U.S. Relations in 2017',
          publisher: 'Carnegie Endowment for International Peace',
          url: 'https://carnegieendowment.org/posts/2018/02/disillusionment-and-missed-opportunities-russian-us-relations-in-2017',
          published: '2018-02-23',
        },
        {
          title: 'Russians disheartened by Trump as his love affair with Putin fizzles',
          publisher: 'USA Today',
          url: 'https://www.usatoday.com/story/news/world/2017/03/03/russians-disillusioned-president-trump/98693256/',
          published: '2017-03-03',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'russia', role: 'agent' },
      { id: 'united-states', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 1,
        quote:
          'Russia until recently anticipated a rapprochement with the United States without damage to its close relations with China.',
        evidence: 'Russia until recently anticipated a rapprochement with the United States',
      },
      {
        article: 'kireeva-2017',
        line: 1,
        quote:
          'the developments of the recent weeks have left Russia where it was in the past few years,',
        evidence:
          'the developments of the recent weeks have left Russia where it was in the past few years,',
      },
    ],
  },
  {
    id: 'kushner-back-channel',
    title: 'China’s ambassador and Trump’s son-in-law open a back channel',
    short: 'Cui–Kushner back channel',
    summary:
      'Gabuev, whom Kireeva relays, names the channel as one reason why China went into the summit from a stronger position.',
    kind: 'meeting',
    date: '2016-11~/2017-04-06',
    dating: {
      basis: 'record',
      working: 'Kireeva says only that it was there “prior to the summit” of April 2017.',
    },
    record: {
      date: '2016-11~/2017-04-06',
      verdict: 'refines',
      confidence: 'medium',
      note: 'Reports trace the contacts to the campaign and the months after the election; the first visible result was the Trump–Xi phone call of February 2017. The end given is the first day of the summit.',
      sources: [
        {
          title: 'China sees Kushner as the man to reach Trump',
          publisher: 'The New York Times (The Straits Times)',
          url: 'http://www.straitstimes.com/world/united-states/china-sees-kushner-as-the-man-to-reach-trump',
        },
        {
          title: 'Jared Kushner Is China’s Trump Card',
          publisher: 'The New Yorker',
          url: 'https://www.newyorker.com/magazine/2018/01/29/jared-kushner-is-chinas-trump-card',
          published: '2018-01-29',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'cui', role: 'agent' },
      { id: 'kushner', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 20,
        quote:
          'Alexander Gabuev emphasizes China’s stronger position prior to the summit due to its intensive preparation and the back channel established between the PRC Ambassador Cui Tiankai and Trump’s son-in-law Jared Kushner.',
        evidence:
          'the back channel established between the PRC Ambassador Cui Tiankai and Trump’s son-in-law Jared Kushner',
      },
    ],
  },
  {
    id: 'trump-elected',
    title: 'Donald Trump wins the US presidential election',
    short: 'Trump wins the election',
    summary: 'Lukin writes that Russia’s leaders were shocked by the result, and delighted.',
    kind: 'election',
    date: '2016-11',
    dating: {
      basis: 'derived',
      expression: 'President-elect',
      working:
        'Trump is “President-elect” in an article of 5 December 2016 → the vote of November 2016',
    },
    record: {
      date: '2016-11-08',
      verdict: 'refines',
      confidence: 'high',
      note: 'The article speaks of the vote without its day.',
      sources: [
        {
          title: 'Timeline of the 2016 United States presidential election',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/Timeline_of_the_2016_United_States_presidential_election',
        },
        {
          title: 'Donald Trump is elected president in historic upset',
          publisher: 'Alabama Today',
          url: 'http://altoday.com/archives/13414-donald-trump-is-elected-president-in-historic-upset',
        },
      ],
    },
    place: 'United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'clinton', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 9,
        quote:
          'The US vote in favour of President-elect Donald Trump was a shock for Russian leaders, though a delightful one.',
        evidence: 'The US vote in favour of President-elect Donald Trump',
      },
    ],
  },
  {
    id: 'kremlin-optimism',
    title: 'Kremlin finds Trump and Putin very close on major issues',
    short: 'Kremlin cautiously optimistic',
    summary: 'Lukin adds that it was cautiously optimistic about relations with the United States.',
    kind: 'statement',
    date: '[2016-11-08..2016-12-05]',
    dating: {
      basis: 'derived',
      expression: 'Post-election',
      working:
        '“Post-election”, in an article of 5 December 2016 → between the vote of 8 November and that day',
    },
    record: {
      date: '2016-11-10',
      verdict: 'refines',
      confidence: 'medium',
      note: 'The article says only after the election; these remarks to reporters match its wording best.',
      sources: [
        {
          title: null,
          publisher: 'The Washington Times',
          url: 'https://www.washingtontimes.com/news/2016/nov/11/putin-spokesman-sees-incredible-phenomenal-similar/',
          published: '2016-11-11',
        },
        {
          title: null,
          publisher: 'Sputnik Serbia',
          url: 'https://lat.sputnikportal.rs/20161110/Tramp-Putin-SAD-Rusija1-1108811480.html',
          published: '2016-11-10',
        },
      ],
    },
    place: 'New York, United States',
    actors: [
      { id: 'kremlin', role: 'agent' },
      { id: 'putin', role: 'mentioned' },
      { id: 'trump', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 9,
        quote:
          'Post-election, the Kremlin argued that Trump and Putin’s views on major issues were very close and expressed cautious optimism that Russia–US relations could improve.',
        evidence:
          'the Kremlin argued that Trump and Putin’s views on major issues were very close and expressed cautious optimism',
      },
    ],
  },
  {
    id: 'abe-meets-trump',
    title: 'Abe is the first foreign leader to meet President-elect Trump',
    short: 'Abe meets Trump',
    kind: 'meeting',
    date: '[2016-11-08..2016-12-05]',
    dating: {
      basis: 'derived',
      expression: 'the president-elect',
      working:
        'Trump is already “the president-elect” in an article of 5 December 2016 → between the vote of 8 November and that day',
    },
    record: {
      date: '2016-11-17',
      verdict: 'refines',
      confidence: 'high',
      sources: [
        {
          title: 'Prime Minister Abe Held a Meeting with the President-Elect of the United States',
          publisher: 'Ministry of Foreign Affairs of Japan',
          url: 'https://www.mofa.go.jp/mofaj/na/na1/us/page3e_000622.html',
          published: '2016-11-18',
        },
        {
          title: "Japan's Abe first leader to meet Trump in person",
          publisher: 'AFP (Breitbart)',
          url: 'https://www.breitbart.com/news/japans-abe-first-leader-to-meet-trump-in-person/',
          published: '2016-11-17',
        },
      ],
    },
    place: 'New York, United States',
    actors: [
      { id: 'abe', role: 'agent' },
      { id: 'trump', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'lukin-2016',
        line: 39,
        quote:
          'Even though Japanese Prime Minister Shinzo Abe was the first foreign leader to be granted an audience with the president-elect, Japan is unlikely to regain full confidence in the alliance.',
        evidence:
          'Shinzo Abe was the first foreign leader to be granted an audience with the president-elect',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
