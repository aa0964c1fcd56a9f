import type { EventEntry } from '../entry';

/** The events that begin in 2025, placed by the date on record where there is one. */
export const events = [
  {
    id: 'bold-moves',
    title: 'Trump makes “bold moves” on Canada, Panama and Denmark',
    short: 'Canada, Panama, Greenland',
    kind: 'trend',
    date: '2025-01-20/2025-04',
    dating: {
      basis: 'derived',
      expression: 'The first 100 days',
      working:
        '“The first 100 days” of a presidency that began on 20 January 2025; article of April 2025 at the latest → 20 January to April 2025',
    },
    record: {
      date: '2025-01/..',
      verdict: 'refines',
      confidence: 'medium',
      note: 'Already voiced before he took office, notably on 7 January 2025, so slightly before the hundred days that the article speaks of.',
      sources: [
        {
          title:
            'Trump refuses to rule out military force to take control of Greenland, Panama Canal',
          publisher: 'Associated Press (The Times of Israel)',
          url: 'https://www.timesofisrael.com/trump-refuses-to-rule-out-military-force-to-take-control-of-greenland-panama-canal/',
          published: '2025-01-07',
        },
        {
          title: "Trump warns he'll drop economic hammer on Canada next week",
          publisher: 'CBC News',
          url: 'https://amp.cbc.ca/news/world/trump-day-1-analysis-1.7436812',
          published: '2025-01-20',
        },
      ],
    },
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'canada', role: 'target' },
      { id: 'panama', role: 'target' },
      { id: 'denmark', role: 'target' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 3,
        quote: 'The first 100 days of the US presidency of Donald Trump,',
        evidence: 'The first 100 days',
      },
      {
        article: 'muraviev-2025',
        line: 3,
        quote:
          'In tandem with making bold moves on Canada, Panama and Denmark (the latter with respect to the future ownership of Greenland),',
        evidence: 'making bold moves on Canada, Panama and Denmark',
      },
    ],
  },
  {
    id: 'russia-iran-treaty',
    title: 'Russia and Iran sign a strategic partnership agreement',
    short: 'Russia–Iran partnership',
    summary:
      'Muraviev sees it as adding to the influence on Tehran for which Trump seeks Putin’s support.',
    kind: 'agreement',
    date: '[2025-01..2025-04]',
    dating: {
      basis: 'derived',
      expression: 'earlier this year',
      working:
        '“earlier this year”, in an article of April 2025 at the latest → between January and April 2025',
    },
    record: {
      date: '2025-01-17',
      verdict: 'refines',
      confidence: 'high',
      note: 'Signed three days before Trump’s inauguration.',
      sources: [
        {
          title:
            'Comprehensive Strategic Partnership Treaty Between the Russian Federation and the Islamic Republic of Iran',
          publisher: 'Kremlin.ru text, reproduced by ICL',
          url: 'https://icl.center/comprehensive-strategic-partnership-treaty-between-the-russian-federation-and-the-islamic-republic-of-iran',
          published: '2025-01-17',
        },
        {
          title: null,
          publisher: 'Newser (from AP)',
          url: 'https://www.newser.com/story/362687/russia-iran-deal-will-affect-the-entire-region.html',
          published: '2025-01-17',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'russia', role: 'agent' },
      { id: 'iran', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 17,
        quote: 'the two countries signed a strategic partnership agreement earlier this year,',
        evidence: 'the two countries signed a strategic partnership agreement earlier this year',
      },
    ],
  },
  {
    id: 'february-call-2025',
    title: 'Trump and Putin speak by phone for ninety minutes',
    short: 'Ninety-minute call',
    summary: 'Muraviev notes that the call ended a silence which Washington had imposed on itself.',
    kind: 'call',
    date: '2025-02-12',
    dating: {
      basis: 'derived',
      expression: 'On 12 February',
      working: '“On 12 February” without a year, in an article of spring 2025 → 12 February 2025',
    },
    record: {
      date: '2025-02-12',
      verdict: 'confirms',
      confidence: 'high',
      note: 'Day and length agree with the article, which prints no year.',
      sources: [
        {
          title: 'February 2025 Putin–Trump phone call',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/February_2025_Putin%E2%80%93Trump_phone_call',
        },
        {
          title: null,
          publisher: 'The Moscow Times',
          url: 'https://www.themoscowtimes.com/2025/02/12/putin-tells-trump-peaceful-negotiations-on-ukraine-war-possible-in-leaders-first-call-a87976',
          published: '2025-02-12',
        },
      ],
    },
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 6,
        quote:
          'On 12 February, Trump broke Washington’s self-imposed curfew and spent 90 minutes on the phone with Russia’s President Vladimir Putin.',
        evidence: 'spent 90 minutes on the phone with Russia’s President Vladimir Putin',
      },
    ],
  },
  {
    id: 'hegseth-borders',
    title: 'Hegseth calls a return to Ukraine’s pre-2014 borders unrealistic',
    short: 'Hegseth on Ukraine’s borders',
    summary:
      'Muraviev writes that the remark stunned Ukrainian and European allies, and reads it as admitting that a military solution has failed.',
    kind: 'statement',
    date: '2025-02-12',
    dating: {
      basis: 'derived',
      expression: 'On the same day',
      working: '“On the same day” as the call of 12 February 2025 → 12 February 2025',
    },
    record: {
      date: '2025-02-12',
      verdict: 'confirms',
      confidence: 'high',
      note: 'Said at NATO headquarters, at a meeting of the Ukraine Defence Contact Group.',
      sources: [
        {
          title: "Trump defense chief Pete Hegseth rules out a return to Ukraine's prewar borders",
          publisher: 'NPR (Central Florida Public Media)',
          url: 'https://www.cfpublic.org/2025-02-12/trump-defense-chief-pete-hegseth-rules-out-a-return-to-ukraines-prewar-borders',
          published: '2025-02-12',
        },
        {
          title: null,
          publisher: 'Newser',
          url: 'https://www.newser.com/story/364177/hegseth-ukraine-getting-its-land-back-is-illusionary-goal.html',
          published: '2025-02-12',
        },
      ],
    },
    place: 'Brussels, Belgium',
    actors: [
      { id: 'hegseth', role: 'agent' },
      { id: 'ukraine', role: 'target' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 6,
        quote:
          'On the same day, US Defence Secretary Pete Hegseth stunned European and Ukrainian allies by boldly stating that “we must start by recognising that returning to Ukraine’s pre-2014 borders is an unrealistic objective”,',
        evidence: 'returning to Ukraine’s pre-2014 borders is an unrealistic objective',
      },
    ],
  },
  {
    id: 'dialogue-resumed',
    title: 'Washington and Moscow resume dialogue, breaking with Biden’s line',
    short: 'US–Russia dialogue resumes',
    summary:
      'Muraviev calls the turn away from Biden’s confrontational approach rapid, and the talks broader than Ukraine.',
    kind: 'trend',
    date: '2025-02-12/..',
    dating: {
      basis: 'derived',
      expression: 'since Washington and Moscow resumed dialogue',
      working:
        '“since Washington and Moscow resumed dialogue”, of which the call of 12 February 2025 is told first → since 12 February 2025',
    },
    record: {
      date: '2025-02-12/..',
      verdict: 'confirms',
      confidence: 'medium',
      note: 'Counted from the leaders’ call of 12 February; foreign ministers met in Riyadh on 18 February. Reporting placed the turn in US policy in mid-February.',
      sources: [
        {
          title: 'February 2025 Putin–Trump phone call',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/February_2025_Putin%E2%80%93Trump_phone_call',
        },
        {
          title: null,
          publisher: 'Associated Press (Japan Today)',
          url: 'https://japantoday.com/category/world/top-russian-and-us-officials-are-set-to-hold-talks-on-ukraine-war-without-kyiv',
          published: '2025-02-19',
        },
        {
          title: 'Analysis - Major risks loom as Trump upends US-Russia policy',
          publisher: 'Reuters (The Star)',
          url: 'https://www.thestar.com.my/news/world/2025/02/19/analysis-major-risks-loom-as-trump-upends-us-russia-policy',
          published: '2025-02-19',
        },
      ],
    },
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'russia', role: 'counterpart' },
      { id: 'biden', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 10,
        quote:
          'This rapid departure from Joe Biden’s confrontational approach with Moscow stunned many in the West,',
        evidence: 'This rapid departure from Joe Biden’s confrontational approach with Moscow',
      },
      {
        article: 'muraviev-2025',
        line: 12,
        quote: 'However, what has become clear since Washington and Moscow resumed dialogue',
        evidence: 'Washington and Moscow resumed dialogue',
      },
      {
        article: 'muraviev-2025',
        line: 15,
        quote: 'engaging Russia in a broader strategic conversation, which is already underway.',
        evidence: 'a broader strategic conversation, which is already underway',
      },
    ],
  },
  {
    id: 'iran-nuclear-talks-2025',
    title: 'Trump and Putin talk about Iran’s nuclear plans',
    short: 'Talks on Iran’s nuclear plans',
    summary: 'Muraviev writes that Trump sought common ground with Putin on the matter.',
    kind: 'call',
    date: '[2025-02-12..2025-04-30]',
    dating: {
      basis: 'derived',
      expression: 'already',
      working:
        '“already”, in an article of spring 2025, of a dialogue resumed on 12 February → between that day and the end of April',
    },
    record: {
      date: '{2025-02-12,2025-03-18}',
      verdict: 'refines',
      confidence: 'high',
      note: 'Iran’s nuclear programme was reported among the topics of 12 February; the US account of 18 March says Iran must not be able to destroy Israel.',
      sources: [
        {
          title: null,
          publisher: 'AzerNews',
          url: 'https://www.azernews.az/analysis/237726.html',
          published: '2025-02-15',
        },
        {
          title:
            'In ‘productive’ call, Putin agrees with Trump that Iran ‘should never be able to destroy Israel’',
          publisher: 'World Israel News',
          url: 'https://worldisraelnews.com/in-productive-call-putin-agrees-with-trump-that-iran-should-never-be-able-to-destroy-israel/',
          published: '2025-03-18',
        },
      ],
    },
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'counterpart' },
      { id: 'iran', role: 'target' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 17,
        quote:
          'Concerning the latter, Trump already discussed with Putin Iran’s nuclear ambitions, seeking consensus on this matter from the Russian head of state.',
        evidence: 'Trump already discussed with Putin Iran’s nuclear ambitions',
      },
    ],
  },
  {
    id: 'welcome-back-to-g7',
    title: 'Trump says he would welcome Russia back into the G7',
    short: 'Trump: Russia back to the G7',
    summary: 'Muraviev writes that the remark shocked many, and tells it with the second call.',
    kind: 'statement',
    date: '2025-02',
    dating: {
      basis: 'derived',
      expression: 'At the same time',
      working:
        '“At the same time” as the calls, told as of 12 February 2025 and a week later → February 2025',
    },
    record: {
      date: '2025-02-13',
      verdict: 'refines',
      confidence: 'high',
      note: 'Made the day after the first call.',
      sources: [
        {
          title: 'Russia should be readmitted into G7, Trump says',
          publisher: 'The Kyiv Independent',
          url: 'https://kyivindependent.com/russia-should-be-readmitted-into-g7-trump-says/',
          published: '2025-02-13',
        },
        {
          title: 'Trump says Russia should rejoin G7 after call with Putin',
          publisher: 'The Independent',
          url: 'https://independent.co.uk/news/world/americas/us-politics/trump-russia-g7-putin-call-b2697939.html',
          published: '2025-02-14',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'russia', role: 'target' },
      { id: 'g7', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 8,
        quote:
          'At the same time, the US president shocked many by admitting that he was prepared to welcome Russia back to the G7 format.',
        evidence: 'he was prepared to welcome Russia back to the G7 format',
      },
    ],
  },
  {
    id: 'new-sheriff',
    title: 'Vance speaks of a “new sheriff in town”',
    short: 'Vance: a new sheriff',
    kind: 'speech',
    date: '2025-02-14',
    dating: {
      basis: 'record',
      working: 'Muraviev quotes the phrase and does not say when it was used.',
    },
    record: {
      date: '2025-02-14',
      verdict: 'refines',
      confidence: 'high',
      note: 'Said at the Munich Security Conference; the article gives neither day nor place.',
      sources: [
        {
          title: 'Vance brings a wrecking ball to diplomatic gathering in Munich',
          publisher: 'Politico Europe',
          url: 'https://www.politico.eu/article/vance-brings-a-wrecking-ball-to-diplomatic-gathering-in-munich/',
          published: '2025-02-14',
        },
        {
          title: "Vice President Vance in Munich: Trump is the 'new sheriff in town'",
          publisher: 'Voz Media',
          url: 'https://voz.us/en/politics/250214/21089/vice-president-vance-in-munich-trump-is-the-new-sheriff.html',
          published: '2025-02-14',
        },
      ],
    },
    place: 'Munich, Germany',
    actors: [
      { id: 'vance', role: 'agent' },
      { id: 'trump', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 3,
        quote: 'characterised by US Vice-President JD Vance as having a “new sheriff in town”,',
        evidence: 'characterised by US Vice-President JD Vance as having a “new sheriff in town”',
      },
    ],
  },
  {
    id: 'rubio-proxy-war',
    title: 'Rubio calls the Ukraine war a US–Russia proxy conflict',
    short: 'Rubio: a proxy conflict',
    kind: 'statement',
    date: '[2025-03-01..2025-03-10]',
    dating: {
      basis: 'derived',
      expression: 'back in early March',
      working: '“back in early March”, in an article of spring 2025 → 1 to 10 March 2025',
    },
    record: {
      date: '2025-03-05',
      verdict: 'refines',
      confidence: 'high',
      note: 'Said in a Fox News interview with Sean Hannity.',
      sources: [
        {
          title:
            "Rubio labels Russia's all-out war against Ukraine 'proxy war' between Washington, Moscow",
          publisher: 'The Kyiv Independent',
          url: 'https://kyivindependent.com/rubio-labels-russias-all-out-war-against-ukraine-proxy-war-between-washington-moscow/',
          published: '2025-03-06',
        },
        {
          title: 'Marco Rubio Joins Sean Hannity on Fox News',
          publisher: 'US Department of State transcript (Mirage News)',
          url: 'https://miragenews.com/marco-rubio-joins-sean-hannity-on-fox-news-1420740',
        },
      ],
    },
    actors: [
      { id: 'rubio', role: 'agent' },
      { id: 'russia', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 13,
        quote:
          'It is a proxy conflict between the US and Russia, as was openly acknowledged by the US Secretary of State Marco Rubio back in early March.',
        evidence:
          'It is a proxy conflict between the US and Russia, as was openly acknowledged by the US Secretary of State Marco Rubio',
      },
    ],
  },
  {
    id: 'second-call-2025',
    title: 'Trump and Putin speak again, for more than two hours',
    short: 'Two-hour call',
    summary:
      'In Muraviev’s telling it comes a week after the first call, together with talk of Russia’s return to the G7.',
    kind: 'call',
    date: '2025-02-19',
    dating: {
      basis: 'derived',
      expression: 'A week later',
      working: '“A week later” than the call of 12 February 2025 → 19 February 2025',
    },
    record: {
      date: '2025-03-18',
      verdict: 'contradicts',
      confidence: 'high',
      note: 'The next call on record came five weeks after the first, not one, and was reported as only the second since the inauguration.',
      sources: [
        {
          title: 'Putin, Trump talk Ukraine ceasefire: What the White House and Kremlin said',
          publisher: 'Business Standard',
          url: 'https://www.business-standard.com/world-news/putin-trump-talk-ukraine-ceasefire-what-the-white-house-and-kremlin-said-125031801434_1.html',
          published: '2025-03-18',
        },
        {
          title: 'Putin and Trump discussed bilateral ties, Ukraine conflict, Middle East: Kremlin',
          publisher: 'A News',
          url: 'https://www.anews.com.tr/world/2025/03/18/putin-and-trump-discussed-bilateral-ties-ukraine-conflict-middle-east-kremlin',
          published: '2025-03-18',
        },
      ],
    },
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 7,
        quote:
          'A week later, Trump called Putin again, this time spending over two hours on the phone with Russia’s president.',
        evidence: 'Trump called Putin again, this time spending over two hours on the phone',
      },
    ],
  },
  {
    id: 'black-sea-easing',
    title: 'Washington weighs easing some sanctions for a Black Sea ceasefire',
    short: 'Easing for a Black Sea truce',
    kind: 'statement',
    date: '[2025-02-20..2025-04-30]',
    dating: {
      basis: 'derived',
      expression: 'More recently',
      working:
        '“More recently” than the second call, told as 19 February 2025; article of April 2025 at the latest → 20 February to 30 April 2025',
    },
    record: {
      date: '2025-03-25',
      verdict: 'refines',
      confidence: 'high',
      note: 'The US text promised help with farm-export access; lifting sanctions was the Kremlin’s condition, which Trump said was being studied.',
      sources: [
        {
          title: null,
          publisher: 'The Moscow Times',
          url: 'https://www.themoscowtimes.com/2025/03/25/russia-demands-sanctions-relief-for-black-sea-ceasefire-a88482',
          published: '2025-03-25',
        },
        {
          title: null,
          publisher: 'Bloomberg (gCaptain)',
          url: 'https://gcaptain.com/us-says-russia-and-ukraine-agree-to-ceasefire-in-the-black-sea',
          published: '2025-03-25',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'russia', role: 'target' },
      { id: 'ukraine', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 8,
        quote:
          'More recently, his administration acknowledged that it was prepared to entertain the thought of easing some sanctions imposed on Russia in return for a temporary ceasefire in the Black Sea.',
        evidence: 'prepared to entertain the thought of easing some sanctions imposed on Russia',
      },
    ],
  },
  {
    id: 'putin-no-trust',
    title: 'Putin warns against trusting “so-called Western partners” again',
    short: 'Putin: no more trust',
    kind: 'statement',
    date: '[2025-01..2025-04]',
    dating: {
      basis: 'derived',
      expression: 'recently',
      working:
        '“recently”, in an article of April 2025 at the latest → between January and April 2025',
    },
    record: {
      date: '2025-03-27',
      verdict: 'refines',
      confidence: 'high',
      note: 'The sentence appears word for word in reports of this visit; only copies of the RT report were found, and Europe was what he was speaking of.',
      sources: [
        {
          title: "Russia will never blindly trust ‘Western partners' again",
          publisher: 'RT report, as carried by Daily8',
          url: 'https://www.daily8.com/en/article/cf0a442520c13e51b5cc76bede6d0b0d',
        },
        {
          title:
            'Владимир Путин за чашкой чая пообщался с экипажем подводного крейсера «Архангельск»',
          publisher: 'Soyuznoye Veche (Russia–Belarus parliamentary newspaper)',
          url: 'https://www.souzveche.ru/news/92054/',
        },
      ],
    },
    place: 'Murmansk, Russia',
    actors: [{ id: 'putin', role: 'agent' }],
    passages: [
      {
        article: 'muraviev-2025',
        line: 28,
        quote:
          '“I hope we won’t make any more mistakes based on trust in our so-called Western partners”, he said recently.',
        evidence:
          'I hope we won’t make any more mistakes based on trust in our so-called Western partners',
      },
    ],
  },
  {
    id: 'farage-too-much',
    title: 'Farage says Putin is “getting far too much”',
    short: 'Farage: far too much',
    summary:
      'Muraviev quotes him for those who find that Trump, to end the war, concedes too much to the Kremlin.',
    kind: 'statement',
    date: '2025-03-28',
    dating: {
      basis: 'record',
      working: 'Muraviev quotes the remark and does not say when it was made.',
    },
    record: {
      date: '2025-03-28',
      verdict: 'refines',
      confidence: 'high',
      note: 'Said on BBC radio about the peace talks. Outlets differ on whether he named Russia or Putin.',
      sources: [
        {
          title: 'Trump’s giving Putin ‘far too much,’ says UK ally Nigel Farage',
          publisher: 'Politico Europe',
          url: 'https://www.politico.eu/article/donald-trump-giving-vladimir-putin-too-much-uk-ally-nigel-farage/',
          published: '2025-03-28',
        },
        {
          title:
            "A Key Trump Ally Has Accused Him Of Giving 'Far Too Much' To Putin In Bid For Peace In Ukraine",
          publisher: 'HuffPost UK',
          url: 'https://www.huffingtonpost.co.uk/entry/a-key-trump-ally-has-accused-him-of-giving-far-too-much-to-putin-in-bid-for-peace-in-ukraine_uk_67e65f62e4b0f69ef1d32633',
          published: '2025-03-28',
        },
      ],
    },
    place: 'London, United Kingdom',
    actors: [
      { id: 'farage', role: 'agent' },
      { id: 'putin', role: 'target' },
    ],
    passages: [
      {
        article: 'muraviev-2025',
        line: 13,
        quote:
          'For some, it looks that Putin is “getting far too much”, as expressed by the UK’s right-wing Nigel Farage.',
        evidence:
          'Putin is “getting far too much”, as expressed by the UK’s right-wing Nigel Farage',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
