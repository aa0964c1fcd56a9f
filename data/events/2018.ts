import type { EventEntry } from '../entry';

/** The events that begin in 2018, placed by the date on record where there is one. */
export const events = [
  {
    id: 'salisbury-poisoning',
    title: 'Chemical weapons are used in Britain; a Russian role is alleged',
    short: 'Chemical weapons in Britain',
    kind: 'military',
    date: '2018-03-04',
    dating: {
      basis: 'record',
      working: 'Inozemtsev mentions their use and does not say when it was.',
    },
    record: {
      date: '2018-03-04',
      verdict: 'refines',
      confidence: 'high',
      note: 'Russia denies involvement.',
      sources: [
        {
          title: 'Novichok nerve agent use in Salisbury: UK government response',
          publisher: 'UK Government (gov.uk)',
          url: 'https://www.gov.uk/government/news/novichok-nerve-agent-use-in-salisbury-uk-government-response',
        },
        {
          title: 'Poisoning of Sergei and Yulia Skripal',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/Poisoning_of_Sergei_and_Yulia_Skripal',
        },
      ],
    },
    place: 'Salisbury, United Kingdom',
    actors: [
      { id: 'united-kingdom', role: 'target' },
      { id: 'russia', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 7,
        quote:
          'in rather belated response to the alleged involvement of the Russian state in the use of chemical weapons on British soil.',
        evidence:
          'the alleged involvement of the Russian state in the use of chemical weapons on British soil',
      },
    ],
  },
  {
    id: 'never-been-worse',
    title: 'Trump tweets that “relations with Russia have never been worse”',
    short: 'Tweet: never been worse',
    kind: 'statement',
    date: '2018-07',
    dating: {
      basis: 'derived',
      expression: 'back in July',
      working: '“back in July”, in an article that also says “in 2018” → July 2018',
    },
    record: {
      date: '2018-07-16',
      verdict: 'refines',
      confidence: 'high',
      note: 'Sent hours before the Helsinki summit. The article paraphrases: the tweet speaks of the relationship and blames American foolishness and the special-counsel inquiry.',
      sources: [
        {
          title: 'Trump says U.S.-Russia ties have never been worse',
          publisher: 'Reuters',
          url: 'https://www.reuters.com/article/us-usa-russia-summit-trump-twitter-relat/trump-says-u-s-russia-ties-have-never-been-worse-idUSKBN1K60G6',
          published: '2018-07-16',
        },
        {
          title: null,
          publisher: 'Haaretz',
          url: 'https://www.haaretz.com/world-news/trump-u-s-russia-relations-never-been-worse-1.6273177',
          published: '2018-07-16',
        },
      ],
    },
    place: 'Helsinki, Finland',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'russia', role: 'target' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 5,
        quote:
          'When American President Donald Trump diplomatically declared on Twitter back in July that “relations with Russia have never been worse”,',
        evidence:
          'declared on Twitter back in July that “relations with Russia have never been worse”',
      },
    ],
  },
  {
    id: 'helsinki-summit',
    title: 'Trump and Putin meet in Helsinki',
    short: 'Helsinki summit',
    summary:
      'Inozemtsev writes that the talks were private and that Ukraine, Syria and alleged interference in the US election came up; he counts the summit as a failure.',
    kind: 'summit',
    date: '2018-07-16',
    dating: {
      basis: 'record',
      working: 'Inozemtsev says only that the fresh sanctions “came after the Helsinki Summit”.',
    },
    record: {
      date: '2018-07-16',
      verdict: 'refines',
      confidence: 'high',
      sources: [
        {
          title: '2018 Russia–United States summit',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/2018_Russia%E2%80%93United_States_summit',
        },
        {
          title:
            "Trump-Putin Helsinki Summit highlights: US president says talks went very well, calls Russia probe 'a disaster'",
          publisher: 'Firstpost',
          url: 'https://www.firstpost.com/world/trump-putin-helsinki-summit-live-updates-us-president-says-talks-went-very-well-calls-russia-probe-a-disaster-4751291.html',
          published: '2018-07-16',
        },
      ],
    },
    place: 'Helsinki, Finland',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 7,
        quote:
          'This came after the Helsinki Summit between the two leaders, which was – despite apparent warmth between Trump and Putin – a flop for numerous reasons.',
        evidence: 'the Helsinki Summit between the two leaders',
      },
      {
        article: 'inozemtsev-2018',
        line: 13,
        quote:
          'Although the meeting in Helsinki was private and off the record, from remarks made later we know that Trump and Putin discussed the ongoing crisis in Ukraine, the Syrian conflict',
        evidence: 'the meeting in Helsinki was private and off the record',
      },
    ],
  },
  {
    id: 'helsinki-referendum',
    title: 'Putin reportedly offers a referendum in eastern Ukraine',
    short: 'Helsinki: referendum offer',
    kind: 'statement',
    date: '2018-07-16',
    dating: {
      basis: 'record',
      working: 'Inozemtsev lists the offer among the results of Helsinki, which he does not date.',
    },
    record: {
      date: '2018-07-16',
      verdict: 'refines',
      confidence: 'high',
      note: 'Known from reports of Putin’s closed speech to diplomats on 19 July; on 20 July the White House ruled out backing such a vote, which the article does not mention.',
      sources: [
        {
          title: 'Putin proposed eastern Ukraine vote to Trump in Helsinki – report',
          publisher: 'The Guardian',
          url: 'https://www.theguardian.com/world/2018/jul/20/putin-proposed-eastern-ukraine-vote-to-trump-in-helsinki-report',
          published: '2018-07-20',
        },
        {
          title: 'Trump Rejects Putin Offer on Vote in Disputed Ukraine Region',
          publisher: 'Bloomberg',
          url: 'https://www.bloomberg.com/news/articles/2018-07-20/trump-rejects-putin-offer-for-vote-in-disputed-ukraine-region',
          published: '2018-07-20',
        },
      ],
    },
    place: 'Helsinki, Finland',
    actors: [
      { id: 'putin', role: 'agent' },
      { id: 'trump', role: 'target' },
      { id: 'ukraine', role: 'target' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 13,
        quote:
          'The results of these discussions included Putin’s offer of a referendum in Eastern Ukraine,',
        evidence: 'Putin’s offer of a referendum in Eastern Ukraine',
      },
    ],
    partOf: 'helsinki-summit',
  },
  {
    id: 'helsinki-iran-syria',
    title: 'Trump and Putin discuss limiting Iran’s presence in Syria',
    short: 'Helsinki: Iran in Syria',
    kind: 'statement',
    date: '2018-07-16',
    dating: {
      basis: 'record',
      working:
        'Inozemtsev lists the proposals among the results of Helsinki, which he does not date.',
    },
    record: {
      date: '2018-07-16',
      verdict: 'refines',
      confidence: 'medium',
      note: 'In public the two stressed the 1974 Golan disengagement lines and Israel’s safety; pulling Iranian-backed forces back was a US and Israeli aim, and no such agreement was announced.',
      sources: [
        {
          title: 'Putin says he and Trump agreed on securing Israel’s border with Syria',
          publisher: 'The Times of Israel',
          url: 'https://www.timesofisrael.com/putin-says-he-and-trump-agreed-on-securing-israels-border-with-syria/',
          published: '2018-07-16',
        },
        {
          title: 'Putin Says He Agreed With Trump to Secure Syria Border With Israel',
          publisher: 'Bloomberg (BNN Bloomberg)',
          url: 'https://www.bnnbloomberg.ca/putin-says-he-agreed-with-trump-to-secure-syria-border-with-israel-1.1108632',
          published: '2018-07-16',
        },
      ],
    },
    place: 'Helsinki, Finland',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'counterpart' },
      { id: 'iran', role: 'target' },
      { id: 'syria', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 13,
        quote: 'proposals to limit the Iranian presence in Syria',
        evidence: 'proposals to limit the Iranian presence in Syria',
      },
    ],
    partOf: 'helsinki-summit',
  },
  {
    id: 'helsinki-denial',
    title: 'Trump denies that Russia interfered in his election',
    short: 'Helsinki: Trump’s denial',
    kind: 'statement',
    date: '2018-07-16',
    dating: {
      basis: 'record',
      working: 'Inozemtsev lists the denial among the results of Helsinki, which he does not date.',
    },
    record: {
      date: '2018-07-16',
      verdict: 'refines',
      confidence: 'high',
      note: 'The next day, 17 July, Trump said he had misspoken and had meant the opposite; the article does not say so.',
      sources: [
        {
          title: '2018 Russia–United States summit',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/2018_Russia%E2%80%93United_States_summit',
        },
        {
          title:
            "Trump says he meant to say the exact opposite of what he said about Russia's election meddling",
          publisher: 'VICE News',
          url: 'https://www.vice.com/en/article/43pw43/trump-meant-to-say-opposite-of-what-he-told-putin-about-russian-election-meddling',
          published: '2018-07-17',
        },
      ],
    },
    place: 'Helsinki, Finland',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'russia', role: 'target' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 13,
        quote: 'Trump’s famous denial that Russia had interfered in his election.',
        evidence: 'Trump’s famous denial that Russia had interfered in his election',
      },
    ],
    partOf: 'helsinki-summit',
  },
  {
    id: 'washington-invitation',
    title: 'Trump offers Putin a meeting in Washington',
    short: 'Invitation to Washington',
    kind: 'statement',
    date: '2018-07-19',
    dating: {
      basis: 'record',
      working:
        'Inozemtsev mentions the offer beside the Moscow invitation of “last month” and does not say when it was made.',
    },
    record: {
      date: '2018-07-19',
      verdict: 'refines',
      confidence: 'high',
      note: 'In the following week the visit was put off until after the start of 2019; the article treats the offer as open.',
      sources: [
        {
          title: 'President Trump asks aide to invite Putin to Washington',
          publisher: 'CBS4 Indy',
          url: 'https://cbs4indy.com/2018/07/19/president-trump-asks-aide-to-invite-putin-to-washington/',
          published: '2018-07-19',
        },
        {
          title: "Russia's Vladimir Putin says he has invited President Donald Trump to Moscow",
          publisher: 'ITV News',
          url: 'https://www.itv.com/news/2018-07-27/trump-open-to-moscow-visit-if-putin-invites-him/',
          published: '2018-07-27',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'target' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 15,
        quote: 'having himself extended the offer of a meeting in Washington.',
        evidence: 'extended the offer of a meeting in Washington',
      },
    ],
  },
  {
    id: 'moscow-invitation',
    title: 'Trump reportedly accepts Putin’s invitation to Moscow',
    short: 'Invitation to Moscow',
    summary:
      'Inozemtsev expects any other meeting on such quarrels to fail like the one in Helsinki.',
    kind: 'statement',
    date: '2018-07',
    dating: {
      basis: 'derived',
      expression: 'Last month',
      working: '“Last month”, in an article of August 2018 → July 2018',
    },
    record: {
      date: '2018-07-27',
      verdict: 'contradicts',
      confidence: 'high',
      note: 'The month fits, but the record shows no acceptance: Putin said in Johannesburg that he had invited Trump, and the White House said Trump was open to a visit once formally invited. The article is undated; that it appeared in August was partly worked out from this.',
      sources: [
        {
          title: "President Trump 'Open to Visiting Moscow' if Putin Formally Invites Him",
          publisher: 'Associated Press (TIME)',
          url: 'http://time.com/5351307/trump-moscow-visit-putin/',
          published: '2018-07-27',
        },
        {
          title: "Russia's Vladimir Putin says he has invited President Donald Trump to Moscow",
          publisher: 'ITV News',
          url: 'https://www.itv.com/news/2018-07-27/trump-open-to-moscow-visit-if-putin-invites-him/',
          published: '2018-07-27',
        },
      ],
    },
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 15,
        quote: 'Last month, Trump reportedly accepted an invitation from Putin to visit Moscow;',
        evidence: 'Trump reportedly accepted an invitation from Putin to visit Moscow',
      },
    ],
  },
  {
    id: 'salisbury-sanctions',
    title: 'US imposes sanctions on Russia over chemical weapons in Britain',
    short: 'Chemical weapons sanctions',
    summary:
      'Inozemtsev calls them a rather late answer to the use of chemical weapons in Britain, in which the Russian state is alleged to be involved.',
    kind: 'sanctions',
    date: '[2018-07,2018-08]',
    dating: {
      basis: 'derived',
      expression: 'only a few weeks later',
      working:
        '“only a few weeks later” than the tweet of July 2018, in an article of August 2018 → July or August 2018',
    },
    record: {
      date: '2018-08-08',
      verdict: 'refines',
      confidence: 'high',
      note: 'Determination made on 6 August, announced on 8 August, in force with publication in the Federal Register on 27 August 2018.',
      sources: [
        {
          title: 'U.S. to impose new sanctions on Russia',
          publisher: 'CBS News',
          url: 'https://www.cbsnews.com/news/us-to-impose-new-sanctions-on-russia/',
          published: '2018-08-08',
        },
        {
          title:
            'Determinations Regarding Use of Chemical Weapons by Russia Under the Chemical and Biological Weapons Control and Warfare Elimination Act of 1991 (83 FR 43723)',
          publisher: 'US Department of State, Federal Register (online copy)',
          url: 'https://thefederalregister.org/83-FR/43723',
          published: '2018-08-27',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'trump', role: 'mentioned' },
      { id: 'russia', role: 'target' },
    ],
    passages: [
      {
        article: 'inozemtsev-2018',
        line: 7,
        quote:
          'Indeed, only a few weeks later the Trump administration had imposed fresh punitive sanctions on Russia,',
        evidence: 'the Trump administration had imposed fresh punitive sanctions on Russia',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
