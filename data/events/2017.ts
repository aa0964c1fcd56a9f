import type { EventEntry } from '../entry';

/** The events that begin in 2017, placed by the date on record where there is one. */
export const events = [
  {
    id: 'us-china-tensions',
    title: 'Rivalry between the United States and China comes into the open',
    short: 'US–China tensions rise',
    kind: 'trend',
    date: '2017~/..',
    dating: {
      basis: 'derived',
      expression: 'are clearly on the rise',
      working:
        '“has grown clearly visible” in an article of about April 2017, “are clearly on the rise” in one of August 2018 → since about 2017 at the latest',
    },
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'china', role: 'counterpart' },
      { id: 'trump', role: 'agent' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 14,
        quote: 'While the US-China strategic competition has grown clearly visible,',
        evidence: 'the US-China strategic competition has grown clearly visible',
      },
      {
        article: 'kireeva-2017',
        line: 18,
        quote:
          'Trump has repeatedly expressed disagreement with China’s trade and security policy (especially regarding the South China Sea and North Korea).',
        evidence:
          'Trump has repeatedly expressed disagreement with China’s trade and security policy',
      },
      {
        article: 'inozemtsev-2018',
        line: 21,
        quote:
          'Economic and geopolitical tensions between Washington and Beijing are clearly on the rise.',
        evidence:
          'Economic and geopolitical tensions between Washington and Beijing are clearly on the rise.',
      },
    ],
  },
  {
    id: 'thaad-countermeasures',
    title: 'Russia and China agree to counter the US THAAD missile defence',
    short: 'Joint steps against THAAD',
    summary:
      'As Kireeva reports it, the agreement is also about the strategic interests of both in the region and the balance of power there.',
    kind: 'agreement',
    date: '2017-01-12',
    dating: {
      basis: 'stated',
      expression: 'On January 12, 2017',
    },
    record: {
      date: '2017-01-12',
      verdict: 'confirms',
      confidence: 'high',
      note: 'The day stands; the report that the article cites for it appeared seven weeks later, on 1 March 2017.',
      sources: [
        {
          title: 'China, Russia say united against S. Korea missile defense',
          publisher: 'Associated Press (The Seattle Times)',
          url: 'http://www.seattletimes.com/nation-world/china-russia-say-united-against-s-korea-missile-defense/',
          published: '2017-01-13',
        },
        {
          title: 'Report: China, Russia Agree on ‘Countermeasures’ to U.S. Defense Plan',
          publisher: 'Roll Call',
          url: 'https://rollcall.com/2017/01/13/report-china-russia-agree-on-countermeasures-to-u-s-defense-plan/',
          published: '2017-01-13',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'russia', role: 'agent' },
      { id: 'china', role: 'counterpart' },
      { id: 'united-states', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 14,
        quote:
          'On January 12, 2017, Russia and China reached an agreement to take joint measures against the US THAAD deployment and to establish their strategic interests and balance of power in the region in this regard.',
        evidence:
          'Russia and China reached an agreement to take joint measures against the US THAAD deployment',
      },
    ],
  },
  {
    id: 'wish-to-mend-relations',
    title: 'Trump and Putin both say they want to mend relations',
    short: 'Wish to mend relations',
    kind: 'statement',
    date: '2017-01~/2017-04',
    dating: {
      basis: 'derived',
      expression: 'the previous US administration',
      working:
        '“the previous US administration” is Kireeva’s name for Obama’s in about April 2017; taken as said since it ended → about January to April 2017, and more than once',
    },
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'agent' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 2,
        quote:
          'both Donald Trump and Putin expressed a desire to overcome the period of severely strained relations under the previous US administration and cooperate on issues of common interest.',
        evidence:
          'both Donald Trump and Putin expressed a desire to overcome the period of severely strained relations',
      },
      {
        article: 'kireeva-2017',
        line: 3,
        quote:
          'Putin has repeatedly stated his willingness to take every step necessary to repair relations with the United States.',
        evidence: 'Putin has repeatedly stated his willingness to take every step necessary',
      },
    ],
  },
  {
    id: 'kremlin-welcomes-shift',
    title: 'Kremlin welcomes Washington’s focus on Islamist terrorism',
    short: 'Kremlin welcomes the shift',
    kind: 'statement',
    date: '[2017-01-20..2017-02-03]',
    dating: {
      basis: 'derived',
      expression: 'by the Trump administration',
      working:
        'a shift “by the Trump administration”, in office since 20 January 2017; article of 3 February 2017 at the latest → between these days',
    },
    actors: [
      { id: 'kremlin', role: 'agent' },
      { id: 'trump', role: 'target' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 13,
        quote:
          'The Kremlin has welcomed the sharp shift by the Trump administration to prioritize “radical Islamic terrorism” as the principal national security threat to the United States,',
        evidence: 'The Kremlin has welcomed the sharp shift by the Trump administration',
      },
    ],
  },
  {
    id: 'first-call',
    title: 'Trump and Putin speak by phone for the first time as presidents',
    short: 'First Trump–Putin call',
    summary:
      'The Moscow Times describes a friendly talk, centred on fighting international terrorism together.',
    kind: 'call',
    date: '[2017-01-28,2017-01-29]',
    dating: {
      basis: 'derived',
      expression: 'over the weekend',
      working:
        '“over the weekend”, in an article of the days after 28 January 2017 → 28 or 29 January 2017',
    },
    record: {
      date: '2017-01-28',
      verdict: 'refines',
      confidence: 'high',
      note: 'First as presidents: they had spoken in November 2016, after the election. The article is undated; when it appeared was worked out from this call.',
      sources: [
        {
          title: 'White House, Kremlin Say Trump, Putin Agree To Work Together',
          publisher: 'RFE/RL',
          url: 'https://www.rferl.org/a/trump-putin-talk-by-phone-sanctions-take-center-stage/28264369.html',
          published: '2017-01-28',
        },
        {
          title: 'Trump orders ISIS plan, talks with Putin and gives Bannon national security role',
          publisher: 'The Washington Post',
          url: 'https://www.washingtonpost.com/amphtml/politics/trump-holds-calls-with-putin-leaders-from-europe-and-asia/2017/01/28/42728948-e574-11e6-a547-5fb9411d332c_story.html',
          published: '2017-01-28',
        },
      ],
    },
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'putin', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 9,
        quote:
          'Russian President Vladimir Putin and U.S. President Donald Trump had their first phone chat over the weekend.',
        evidence: 'had their first phone chat over the weekend',
      },
      {
        article: 'moscow-times-2017',
        line: 13,
        quote:
          'It centered on combatting international terrorism as the shared agenda for a future US-Russia partnership.',
        evidence: 'It centered on combatting international terrorism',
      },
    ],
  },
  {
    id: 'no-lecture',
    title: 'Kremlin stresses that the Trump–Putin call was free of lecturing',
    short: 'Kremlin: no lecture',
    kind: 'statement',
    date: '[2017-01-28..2017-02-03]',
    dating: {
      basis: 'derived',
      expression: 'Putin’s talk with Trump',
      working:
        'said after “Putin’s talk with Trump”, article of 3 February 2017 at the latest → between 28 January and 3 February 2017',
    },
    record: {
      date: '2017-01-28',
      verdict: 'refines',
      confidence: 'medium',
      note: 'The phrase about lecturing was not found in the copies seen; the Kremlin stressed an equal, positive and businesslike tone. Its spokesman Peskov spoke further on 30 and 31 January.',
      sources: [
        {
          title:
            'Kremlin reports on first negotiations between President Putin and President Trump',
          publisher: 'Vestnik Kavkaza',
          url: 'https://en.vestikavkaza.ru/news/Kremlin-reports-on-first-negotiations-between-President-Putin-and-President-Trump.html',
        },
        {
          title: 'Kremlin hopes Trump will keep stance shown in phone talk with Putin',
          publisher: 'TASS',
          url: 'http://tass.com/politics/928126',
          published: '2017-01-31',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'kremlin', role: 'agent' },
      { id: 'trump', role: 'mentioned' },
      { id: 'putin', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 13,
        quote:
          'Putin’s talk with Trump was free of any lecture, as the Kremlin was keen to emphasise.',
        evidence: 'free of any lecture, as the Kremlin was keen to emphasise',
      },
    ],
    partOf: 'first-call',
  },
  {
    id: 'merkel-hollande-calls',
    title: 'Merkel and Hollande each speak with Trump by phone',
    short: 'Calls with Merkel and Hollande',
    summary:
      'The Moscow Times reports that both had to remind him of NATO, of the Minsk conditions for lifting sanctions and of the agreement with Iran.',
    kind: 'call',
    date: '[2017-01-28,2017-01-29]',
    dating: {
      basis: 'derived',
      expression: 'the same day',
      working: '“the same day” as the call with Putin “over the weekend” → 28 or 29 January 2017',
    },
    record: {
      date: '2017-01-28',
      verdict: 'refines',
      confidence: 'high',
      note: 'Both calls were on 28 January; the French account ties the sanctions to Minsk.',
      sources: [
        {
          title: 'Communiqué issued by the Presidency of the Republic',
          publisher: 'Embassy of France in the United States',
          url: 'http://franceintheus.org/spip.php?article7933',
          published: '2017-01-30',
        },
        {
          title: 'French leader discusses foreign policy with Trump',
          publisher: 'Embassy of France in the United Kingdom',
          url: 'https://uk.ambafrance.org/French-leader-discusses-foreign-policy-with-Trump',
          published: '2017-01-28',
        },
        {
          title: null,
          publisher: 'International Business Times UK',
          url: 'https://www.ibtimes.co.uk/angela-merkel-explained-geneva-refugee-convention-donald-trump-following-immigration-ban-1603748',
        },
        {
          title: 'Angela Merkel Explains Geneva Convention On Refugees To Donald Trump',
          publisher: 'HuffPost UK',
          url: 'https://www.huffingtonpost.co.uk/entry/angela-merkel-donald-trump-on-geneva-convention-refugees_uk_588e3215e4b077309837c491',
        },
      ],
    },
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'merkel', role: 'counterpart' },
      { id: 'hollande', role: 'counterpart' },
      { id: 'nato', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 11,
        quote:
          'Trump’s conversation with Putin was noticeably warmer that his phone encounters the same day with German Chancellor Angela Merkel and French President Francois Hollande.',
        evidence:
          'his phone encounters the same day with German Chancellor Angela Merkel and French President Francois Hollande',
      },
      {
        article: 'moscow-times-2017',
        line: 11,
        quote:
          'Both had to remind Trump of the fundamental importance of the NATO alliance in transatlantic security,',
        evidence: 'Both had to remind Trump of the fundamental importance of the NATO alliance',
      },
      {
        article: 'moscow-times-2017',
        line: 25,
        quote: 'Both Merkel and Hollande have urged Trump not to do this.',
        evidence: 'Both Merkel and Hollande have urged Trump',
      },
    ],
  },
  {
    id: 'merkel-refugee-convention',
    title: 'Merkel reminds Trump of US obligations towards refugees',
    short: 'Merkel on refugees',
    kind: 'statement',
    date: '[2017-01-28,2017-01-29]',
    dating: {
      basis: 'derived',
      expression: 'the same day',
      working:
        'said in her call on “the same day” as the one with Putin “over the weekend” → 28 or 29 January 2017',
    },
    record: {
      date: '2017-01-28',
      verdict: 'refines',
      confidence: 'high',
      note: 'The instrument is the 1951 refugee convention, not the wartime Geneva Conventions.',
      sources: [
        {
          title: null,
          publisher: 'International Business Times UK',
          url: 'https://www.ibtimes.co.uk/angela-merkel-explained-geneva-refugee-convention-donald-trump-following-immigration-ban-1603748',
        },
        {
          title: 'Angela Merkel Explains Geneva Convention On Refugees To Donald Trump',
          publisher: 'HuffPost UK',
          url: 'https://www.huffingtonpost.co.uk/entry/angela-merkel-donald-trump-on-geneva-convention-refugees_uk_588e3215e4b077309837c491',
        },
      ],
    },
    actors: [
      { id: 'merkel', role: 'agent' },
      { id: 'trump', role: 'target' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 11,
        quote: 'his phone encounters the same day with German Chancellor Angela Merkel',
        evidence: 'the same day with German Chancellor Angela Merkel',
      },
      {
        article: 'moscow-times-2017',
        line: 11,
        quote:
          'Merkel even had to lecture Trump on U.S. obligations under the Geneva conventions to accept refugees fleeing war.',
        evidence:
          'Merkel even had to lecture Trump on U.S. obligations under the Geneva conventions',
      },
    ],
    partOf: 'merkel-hollande-calls',
  },
  {
    id: 'isis-order',
    title: 'Trump orders a new strategy against Islamic State',
    short: 'Order for an ISIS strategy',
    summary:
      'The Moscow Times reports that it lets the Pentagon seek new coalition partners, and finds that this suits the Kremlin’s aims.',
    kind: 'order',
    date: '[2017-01-28,2017-01-29]',
    dating: {
      basis: 'derived',
      expression: 'Hours before the call with Putin',
      working:
        '“Hours before the call with Putin”, which was “over the weekend” → 28 or 29 January 2017',
    },
    record: {
      date: '2017-01-28',
      verdict: 'contradicts',
      confidence: 'high',
      note: 'Same day, but another sequence: the schedule had the Putin call at noon and the signing at 3 pm, so the signing apparently followed the call. It was a presidential memorandum, not an executive order.',
      sources: [
        {
          title:
            'Plan To Defeat the Islamic State of Iraq and Syria (National Security Presidential Memorandum–3 of January 28, 2017)',
          publisher: 'Federal Register (Justia)',
          url: 'http://regulations.justia.com/regulations/fedreg/2017/02/02/2017-02386.html',
          published: '2017-02-02',
        },
        {
          title: 'Trump signs executive actions on lobbying, ISIS, NSC',
          publisher: 'PIX11',
          url: 'https://www.pix11.com/2017/01/28/trump-signs-executive-actions-on-lobbying-isis-nsc',
          published: '2017-01-28',
        },
        {
          title: "President Trump's Schedule Saturday, January 28th, 2017",
          publisher: 'Conservative Daily News',
          url: 'https://www.conservativedailynews.com/2017/01/president-trumps-schedule-saturday-january-28th-2017/',
          published: '2017-01-28',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'pentagon', role: 'target' },
      { id: 'islamic-state', role: 'target' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 15,
        quote:
          'Hours before the call with Putin, Trump signed an Executive Order calling for a new ISIS strategy that specifically authorizes the Pentagon to look for new coalition partners.',
        evidence: 'Trump signed an Executive Order calling for a new ISIS strategy',
      },
    ],
  },
  {
    id: 'nsc-reorganised',
    title: 'Trump reorganises the National Security Council',
    short: 'Trump reorganises the NSC',
    summary:
      'The Moscow Times reports that the Joint Chiefs’ chairman and the intelligence director lost their places on its main committee while Bannon rose, and writes that those who see Russia as an existential threat lost influence.',
    kind: 'order',
    date: '[2017-01-20..2017-02-03]',
    dating: {
      basis: 'derived',
      expression: 'the new president',
      working:
        '“the new president”, in office since 20 January 2017; article of 3 February 2017 at the latest → between these days',
    },
    record: {
      date: '2017-01-28',
      verdict: 'refines',
      confidence: 'high',
      note: 'The chairman and the director lost standing seats but could attend on matters within their remit; a new memorandum of 4 April 2017 listed them again and dropped Bannon.',
      sources: [
        {
          title:
            'Organization of the National Security Council and the Homeland Security Council (82 FR 9119)',
          publisher: 'Federal Register (online copy)',
          url: 'https://thefederalregister.org/82-FR/9119',
          published: '2017-02-02',
        },
        {
          title:
            'NSPM 2—Organization of the National Security Council and the Homeland Security Council: A Summary',
          publisher: 'Lawfare',
          url: 'https://www.lawfareblog.com/nspm-2%E2%80%94organization-national-security-council-and-homeland-security-council-summary',
          published: '2017-01-28',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'bannon', role: 'target' },
    ],
    passages: [
      {
        article: 'moscow-times-2017',
        line: 15,
        quote:
          'In a related move, the new president reorganized his National Security Council in a way that lessened the influence of those players who consider Russia to be an existential threat.',
        evidence: 'the new president reorganized his National Security Council',
      },
      {
        article: 'moscow-times-2017',
        line: 15,
        quote: 'elevated the role of Chief Strategist Steve Bannon.',
        evidence: 'elevated the role of Chief Strategist Steve Bannon.',
      },
    ],
  },
  {
    id: 'bonn-meeting',
    title: 'Lavrov and Tillerson meet for the first time',
    short: 'Bonn: Lavrov meets Tillerson',
    summary:
      'Kireeva reports that the two confirmed common interests, above all in fighting terrorism.',
    kind: 'meeting',
    date: '2017-02-16',
    dating: {
      basis: 'derived',
      expression: 'on February 16',
      working:
        '“February 16” without a year; the endnote to the passage cites a report of “February 16, 2017” → 16 February 2017',
    },
    record: {
      date: '2017-02-16',
      verdict: 'confirms',
      confidence: 'high',
      sources: [
        {
          title: 'Tillerson Tells Lavrov U.S. Expects Russia To Meet Ukraine Commitments',
          publisher: 'RFE/RL',
          url: 'https://www.rferl.org/a/tillerson-lavrov-bonn-russia-u-s-/28313628.html',
          published: '2017-02-16',
        },
        {
          title: 'Tillerson, Lavrov discuss Ukraine, Syria in first meeting',
          publisher: 'UPI',
          url: 'http://www.upi.com/Top_News/World-News/2017/02/16/Tillerson-Lavrov-discuss-Ukraine-Syria-in-first-meeting/2561487259973/',
          published: '2017-02-16',
        },
      ],
    },
    place: 'Bonn, Germany',
    actors: [
      { id: 'lavrov', role: 'agent' },
      { id: 'tillerson', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 3,
        quote:
          'During the first meeting between Foreign Minister Sergey Lavrov and Secretary of State Rex Tillerson on February 16 in Bonn, they confirmed their mutual interests, especially in fighting terrorism.',
        evidence:
          'the first meeting between Foreign Minister Sergey Lavrov and Secretary of State Rex Tillerson on February 16 in Bonn',
      },
    ],
  },
  {
    id: 'tillerson-practical-cooperation',
    title: 'Tillerson says the US would consider working with Russia',
    short: 'Tillerson on work with Russia',
    summary:
      'The condition, as Kireeva gives it: practical matters in which cooperation helps the American people.',
    kind: 'statement',
    date: '2017-02-16',
    dating: {
      basis: 'endnote',
      expression: 'February 16, 2017',
      working:
        'The endnote cites a news report of the meeting where this was said, dated “February 16, 2017” → 16 February 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 27,
        quote:
          '“‘Productive’ 1st meeting: Lavrov & Tillerson discuss Syria & Ukraine, but not sanctions,” RT, February 16, 2017,',
      },
    },
    record: {
      date: '2017-02-16',
      verdict: 'confirms',
      confidence: 'high',
      note: 'He also asked Russia to honour the Minsk accords, which the article leaves out.',
      sources: [
        {
          title: 'Tillerson Tells Lavrov U.S. Expects Russia To Meet Ukraine Commitments',
          publisher: 'RFE/RL',
          url: 'https://www.rferl.org/a/tillerson-lavrov-bonn-russia-u-s-/28313628.html',
          published: '2017-02-16',
        },
        {
          title:
            'Secretary of State Rex Tillerson Makes His First Official Trip Abroad, Meets With Russian Counterpart',
          publisher: 'New York Magazine',
          url: 'https://nymag.com/intelligencer/2017/02/tillerson-goes-abroad-meets-with-russian-counterpart.html',
        },
      ],
    },
    place: 'Bonn, Germany',
    actors: [
      { id: 'tillerson', role: 'agent' },
      { id: 'russia', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 3,
        quote:
          'Tillerson stated that the United States would consider working with Russia when they could find areas of practical cooperation that will benefit the American people.',
        evidence: 'Tillerson stated that the United States would consider working with Russia',
      },
    ],
    partOf: 'bonn-meeting',
  },
  {
    id: 'line-hardens',
    title: 'Washington’s line on Russia hardens',
    short: 'US line on Russia hardens',
    summary:
      'Kireeva names Syria and Ukraine as points of strain and speaks of a breakdown in relations.',
    kind: 'trend',
    date: '2017-03/..',
    dating: {
      basis: 'derived',
      expression: 'since March',
      working: '“since March”, in an article of about April 2017 → since March 2017',
    },
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'russia', role: 'target' },
      { id: 'trump', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 4,
        quote:
          'With the Trump administration’s hardened line vis-à-vis Russia since March, strained relations over Syria and Ukraine,',
        evidence: 'the Trump administration’s hardened line vis-à-vis Russia since March',
      },
      {
        article: 'kireeva-2017',
        line: 24,
        quote: 'Although the current breakdown in relations between Russia and the United States',
        evidence: 'the current breakdown in relations between Russia and the United States',
      },
    ],
  },
  {
    id: 'tillerson-in-china',
    title: 'Tillerson visits China and speaks of a new model of relations',
    short: 'Tillerson in China',
    kind: 'visit',
    date: '2017-03',
    dating: {
      basis: 'stated',
      expression: 'in March 2017',
    },
    record: {
      date: '2017-03-18/2017-03-19',
      verdict: 'refines',
      confidence: 'high',
      note: 'The article gives the month. Tillerson repeated a formula long used by Chinese officials rather than originating it.',
      sources: [
        {
          title: 'U.S. and China Stick to Script in Tillerson Visit',
          publisher: 'Reuters (Fortune)',
          url: 'https://fortune.com/2017/03/19/rex-tillerson-china-visit',
          published: '2017-03-19',
        },
        {
          title:
            'Tillerson meets Xi Jinping, says Trump looking forward ‘to enhancing understanding’',
          publisher: 'South China Morning Post',
          url: 'http://www.scmp.com/news/china/diplomacy-defence/article/2080250/tillerson-says-trump-looks-forward-enhancing',
          published: '2017-03-19',
        },
      ],
    },
    place: 'Beijing, China',
    actors: [
      { id: 'tillerson', role: 'agent' },
      { id: 'china', role: 'host' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 22,
        quote:
          'the “new model of great power relations,” a concept brought up by Tillerson during his visit to China in March 2017.',
        evidence: 'a concept brought up by Tillerson during his visit to China in March 2017',
      },
    ],
  },
  {
    id: 'two-plus-two-tokyo',
    title: 'Foreign and defence ministers of Russia and Japan meet',
    short: 'Russia–Japan 2+2 talks',
    kind: 'meeting',
    date: '2017-03-20',
    dating: {
      basis: 'endnote',
      expression: 'March 20, 2017',
      working:
        'The text gives no date; the endnote cites a report of what Lavrov said there, dated “March 20, 2017” → 20 March 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 34,
        quote:
          '“Lavrov nazval razmeshchenie PRO SShA neproportsional’nym otvetom KNDR,” RIA Novosti, March 20, 2017,',
      },
    },
    record: {
      date: '2017-03-20',
      verdict: 'confirms',
      confidence: 'high',
      note: 'The first such meeting since November 2013.',
      sources: [
        {
          title:
            'Foreign Minister Sergey Lavrov’s remarks and answers to media questions at a news conference following Russia-Japan two-plus-two format consultations, Tokyo, March 20, 2017',
          publisher: 'Ministry of Foreign Affairs of Russia',
          url: 'http://www.mid.ru/en/press_service/video/-/asset_publisher/i6t41cq3VWP6/content/id/2697887',
          published: '2017-03-20',
        },
        {
          title: 'Japan, Russia agree to work on N. Korean provocations',
          publisher: 'Kuwait News Agency (KUNA)',
          url: 'http://www.kuna.net.kw/ArticleDetails.aspx?id=2597207&language=en',
          published: '2017-03-20',
        },
      ],
    },
    place: 'Tokyo, Japan',
    actors: [
      { id: 'lavrov', role: 'agent' },
      { id: 'russia', role: 'agent' },
      { id: 'japan', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 12,
        quote:
          'During the 2+2 meetings involving the foreign ministers and ministers of defense of Japan and Russia,',
        evidence:
          'the 2+2 meetings involving the foreign ministers and ministers of defense of Japan and Russia',
      },
    ],
  },
  {
    id: 'lavrov-on-missile-defence',
    title: 'Lavrov calls the THAAD missile defence disproportionate',
    short: 'Lavrov on missile defence',
    kind: 'statement',
    date: '2017-03-20',
    dating: {
      basis: 'endnote',
      expression: 'March 20, 2017',
      working:
        'The endnote cites a news report of this very remark, dated “March 20, 2017” → 20 March 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 34,
        quote:
          '“Lavrov nazval razmeshchenie PRO SShA neproportsional’nym otvetom KNDR,” RIA Novosti, March 20, 2017,',
      },
    },
    record: {
      date: '2017-03-20',
      verdict: 'confirms',
      confidence: 'high',
      sources: [
        {
          title:
            'Foreign Minister Sergey Lavrov’s remarks and answers to media questions at a news conference following Russia-Japan two-plus-two format consultations, Tokyo, March 20, 2017',
          publisher: 'Ministry of Foreign Affairs of Russia',
          url: 'http://www.mid.ru/en/press_service/video/-/asset_publisher/i6t41cq3VWP6/content/id/2697887',
          published: '2017-03-20',
        },
        {
          title: 'Russia takes swipe at THAAD',
          publisher: 'AFP (The News International)',
          url: 'https://www.thenews.com.pk/print/193625-Russia-takes-swipe-at-THAAD',
          published: '2017-03-21',
        },
      ],
    },
    place: 'Tokyo, Japan',
    actors: [
      { id: 'lavrov', role: 'agent' },
      { id: 'united-states', role: 'target' },
      { id: 'south-korea', role: 'mentioned' },
      { id: 'north-korea', role: 'mentioned' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 12,
        quote:
          'Lavrov highlighted the risks of deploying THAAD for regional security and labeled it a “disproportionate response.”',
        evidence:
          'Lavrov highlighted the risks of deploying THAAD for regional security and labeled it a “disproportionate response.”',
      },
    ],
    partOf: 'two-plus-two-tokyo',
  },
  {
    id: 'north-korea-warning',
    title: 'Trump warns of acting alone on Korea unless China uses its leverage',
    short: 'Trump warns on North Korea',
    kind: 'statement',
    date: '[2017-03-31..2017-04-05]',
    dating: {
      basis: 'derived',
      expression: 'several days earlier',
      working:
        '“several days earlier” than the strike on Syria, in the news on 7 April 2017 (endnote 1) → two to seven days before, 31 March to 5 April 2017',
    },
    record: {
      date: '2017-04-02',
      verdict: 'refines',
      confidence: 'high',
      note: 'The article says several days before the strike; this is the day the Financial Times interview was published.',
      sources: [
        {
          title: 'US will act alone on North Korea if China fails to help, Trump says',
          publisher: 'The Guardian',
          url: 'https://www.theguardian.com/us-news/2017/apr/02/donald-trump-north-korea-china',
          published: '2017-04-02',
        },
        {
          title: 'Trump pressures China on North Korea',
          publisher: 'Reuters TV',
          url: 'https://www.reuters.tv/v/To7/2017/04/02/trump-pressures-china-on-north-korea',
          published: '2017-04-02',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'north-korea', role: 'target' },
      { id: 'china', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 20,
        quote:
          'several days earlier, Trump warned of a possible unilateral action on the Korean Peninsula if China does not use its leverage over North Korea.',
        evidence: 'Trump warned of a possible unilateral action on the Korean Peninsula',
      },
    ],
  },
  {
    id: 'trump-xi-summit',
    title: 'Trump and Xi hold their first summit',
    short: 'Summit: Trump meets Xi',
    summary:
      'Kireeva finds the meeting significant. The Russian experts she cites ask above all what the strike on Syria, which fell into it, means for relations between China and the United States.',
    kind: 'summit',
    date: '2017-04-07',
    dating: {
      basis: 'endnote',
      expression: 'April 7, 2017',
      working:
        'The text gives no date; the endnote cites a comment on how the meeting is going, dated “April 7, 2017” → 7 April 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 45,
        quote:
          '“Pod svist tomagavkov:kak prokhodit pervaia vstrecha Trampa i Si,” Moscow Carnegie Center, April 7, 2017,',
      },
    },
    record: {
      date: '2017-04-06/2017-04-07',
      verdict: 'refines',
      confidence: 'high',
      note: 'It took two days; the article’s endnotes point to the second.',
      sources: [
        {
          title: null,
          publisher: 'Xinhua',
          url: 'http://www.xinhuanet.com//english/2017-04/08/c_136192730.htm',
          published: '2017-04-08',
        },
        {
          title: 'Trump tells Xi of Syria missile attack over Thursday night dinner in Mar-a-Lago',
          publisher: 'South China Morning Post',
          url: 'http://www.scmp.com/news/china/policies-politics/article/2085954/trump-tells-xi-syrian-missile-strikes-over-dinner-mar',
          published: '2017-04-08',
        },
      ],
    },
    place: 'Palm Beach, Florida, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'xi', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 19,
        quote: 'The Trump-Xi summit was a significant event against a very unstable background.',
        evidence: 'The Trump-Xi summit',
      },
    ],
  },
  {
    id: 'dinner-announcement',
    title: 'Trump tells Xi at dinner of the strike on Syria',
    short: 'Strike news over dinner',
    summary:
      'Kashin, whom Kireeva relays, expects timing and manner to harm relations between the United States and China.',
    kind: 'statement',
    date: '[2017-04-06,2017-04-07]',
    dating: {
      basis: 'derived',
      expression: 'during Trump and Xi’s dinner',
      working:
        'the strike came “during Trump and Xi’s dinner” and was in the news on 7 April 2017 (endnote 1) → that day or the evening before',
    },
    record: {
      date: '2017-04-06',
      verdict: 'refines',
      confidence: 'high',
      note: 'Evening of 6 April in Florida, already 7 April in Syria and by UTC. The article has it during dinner; officials put it as the meal ended.',
      sources: [
        {
          title: 'Trump tells Xi of Syria missile attack over Thursday night dinner in Mar-a-Lago',
          publisher: 'South China Morning Post',
          url: 'http://www.scmp.com/news/china/policies-politics/article/2085954/trump-tells-xi-syrian-missile-strikes-over-dinner-mar',
          published: '2017-04-08',
        },
        {
          title:
            'President Trump Told Xi Jinping About Syria Attacks Over ‘The Most Beautiful Piece of Chocolate Cake’',
          publisher: 'TIME',
          url: 'https://time.com/4736610/trump-chocolate-cake-jinping-syria/',
          published: '2017-04-12',
        },
      ],
    },
    place: 'Palm Beach, Florida, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'xi', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 21,
        quote:
          'Vasily Kashin argues that the timing of the strike—during Trump and Xi’s dinner—and the personal nature of Trump’s announcement will have a negative effect on US-China relations.',
        evidence:
          'the timing of the strike—during Trump and Xi’s dinner—and the personal nature of Trump’s announcement',
      },
    ],
    partOf: 'trump-xi-summit',
  },
  {
    id: 'syria-strike',
    title: 'The United States strikes Syria',
    short: 'US strike on Syria',
    summary:
      'Kireeva reports that Russia saw no legitimate ground for it; following Kashin, she judges it largely pointless in military terms and harmful to relations with Russia.',
    kind: 'military',
    date: '2017-04-07',
    dating: {
      basis: 'endnote',
      expression: 'April 7, 2017',
      working:
        'The text gives no date; the endnote cites a news report that followed the strike, dated “April 7, 2017” → 7 April 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 26,
        quote: '“Aviaudar po Sirii: Minoborony rvet sviazi s Pentagonom,” Gazeta, April 7, 2017,',
      },
    },
    record: {
      date: '2017-04-07',
      verdict: 'confirms',
      confidence: 'high',
      note: 'About 04:40 on 7 April in Syria, still the evening of 6 April in the United States, so American sources often say 6 April.',
      sources: [
        {
          title: 'US strikes Syrian airbase after sarin gas attack',
          publisher: 'Royal Aeronautical Society',
          url: 'https://www.aerosociety.com/news/us-strikes-syrian-airbase-after-sarin-gas-attack/',
          published: '2017-04-13',
        },
        {
          title: '2017 Shayrat missile strike',
          publisher: 'Wikipedia',
          url: 'https://en.wikipedia.org/wiki/2017_Shayrat_missile_strike',
        },
      ],
    },
    place: 'Shayrat, Syria',
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'syria', role: 'target' },
      { id: 'trump', role: 'agent' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 2,
        quote:
          'US strikes against Syria—perceived in Russia as carried out without any legitimate justification',
        evidence: 'US strikes against Syria',
      },
      {
        article: 'kireeva-2017',
        line: 20,
        quote:
          'Russian expert accounts of the event focus on the effects of Trump’s military strike against Syria on China-US relations.',
        evidence: 'Trump’s military strike against Syria',
      },
      {
        article: 'kireeva-2017',
        line: 21,
        quote:
          'the US strikes against Syria can be assessed as largely pointless from a military perspective,',
        evidence: 'the US strikes against Syria',
      },
    ],
  },
  {
    id: 'putin-condemns-strike',
    title: 'Putin calls the strike an aggression on a sovereign government',
    short: 'Putin condemns the strike',
    summary:
      'Kireeva quotes him as seeing international law broken and the pretext as far-fetched.',
    kind: 'statement',
    date: '2017-04-07',
    dating: {
      basis: 'endnote',
      expression: 'April 7, 2017',
      working:
        'The text gives no date; the endnote cites a news report that followed the strike, dated “April 7, 2017” → 7 April 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 26,
        quote: '“Aviaudar po Sirii: Minoborony rvet sviazi s Pentagonom,” Gazeta, April 7, 2017,',
      },
    },
    record: {
      date: '2017-04-07',
      verdict: 'confirms',
      confidence: 'high',
      note: 'The words are Putin’s view as passed on by his spokesman Peskov.',
      sources: [
        {
          title: null,
          publisher: 'Reuters',
          url: 'http://in.reuters.com/article/mideast-crisis-russia-putin-idINR4N1HD001',
          published: '2017-04-07',
        },
        {
          title:
            "Vladimir Putin says US air strikes on Syria army 'illegal' and badly damage relations with Russia",
          publisher: 'The Independent',
          url: 'http://www.independent.co.uk/news/world/middle-east/russia-donald-trump-air-strikes-vsyria-vladimir-putin-illegal-international-law-breach-a7671526.html',
          published: '2017-04-07',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'putin', role: 'agent' },
      { id: 'united-states', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 2,
        quote:
          'described by Vladimir Putin as “an aggression against a sovereign government in violation of the norms of international law, and under a far-fetched pretext”',
        evidence: 'described by Vladimir Putin as “an aggression against a sovereign government',
      },
    ],
  },
  {
    id: 'pentagon-line-cut',
    title: 'Russia’s defence ministry cuts links with the Pentagon',
    short: 'Links to the Pentagon cut',
    summary:
      'The cited headline, in transliterated Russian, says that after the air strike the ministry is breaking its ties with the Pentagon.',
    kind: 'military',
    date: '2017-04-07',
    dating: {
      basis: 'endnote',
      expression: 'April 7, 2017',
      working:
        'The endnote is the only mention: the headline of a report dated “April 7, 2017” → 7 April 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 26,
        quote: '“Aviaudar po Sirii: Minoborony rvet sviazi s Pentagonom,” Gazeta, April 7, 2017,',
      },
    },
    record: {
      date: '2017-04-07',
      verdict: 'confirms',
      confidence: 'high',
      note: 'The cited headline says ties were broken; what was suspended was cooperation under the 2015 flight-safety memorandum.',
      sources: [
        {
          title: 'US still seeks dialogue with Russia on flight safety over Syria — Pentagon',
          publisher: 'TASS',
          url: 'http://tass.com/world/940156',
          published: '2017-04-07',
        },
        {
          title: null,
          publisher: 'Sputnik',
          url: 'https://sputniknews.com/military/201704071052425538-russia-mod-us-channel-syria/',
          published: '2017-04-07',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'russian-defence-ministry', role: 'agent' },
      { id: 'pentagon', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 26,
        quote: '“Aviaudar po Sirii: Minoborony rvet sviazi s Pentagonom,” Gazeta, April 7, 2017,',
        evidence: 'Minoborony rvet sviazi s Pentagonom',
      },
    ],
  },
  {
    id: 'comprehensive-dialogue',
    title: 'Trump and Xi set up a Comprehensive Dialogue in four parts',
    short: 'Comprehensive Dialogue',
    summary:
      'Russian sources, as Kireeva relays them, count four: security cooperation, US exports to China, the North Korean threat, and a Korean Peninsula without nuclear arms.',
    kind: 'agreement',
    date: '[2017-04-07,2017-04-08]',
    dating: {
      basis: 'endnote',
      expression: 'April 8, 2017',
      working:
        'The endnote cites a report on what was agreed, dated “April 8, 2017”; the meeting was still going on on 7 April (endnote 20) → 7 or 8 April 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 44,
        quote: '“O chem dogovorilis’ Tramp i Si Tszin’pin? Argumenty i fakty, April 8, 2017,',
      },
    },
    record: {
      date: '2017-04-07',
      verdict: 'contradicts',
      confidence: 'high',
      note: 'The date fits. The four parts are diplomacy and security, economy, law enforcement and cybersecurity, and social and cultural matters; what the article lists are results of the summit.',
      sources: [
        {
          title: 'Trump, Xi establish US-China Comprehensive Dialogue',
          publisher: 'PTI (Business Standard)',
          url: 'https://www.business-standard.com/amp/article/pti-stories/trump-xi-establish-us-china-comprehensive-dialogue-117040800153_1.html',
          published: '2017-04-08',
        },
        {
          title: 'Xi Jinping and Donald Trump Hold Second Round of Official Meeting',
          publisher: 'Embassy of China (Ministry of Foreign Affairs)',
          url: 'http://bb.chineseembassy.org/eng/zgyw/t1453022.htm',
        },
      ],
    },
    place: 'Palm Beach, Florida, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'xi', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 19,
        quote:
          'While recognizing the accomplishments of the visit, Russian sources note the four new formats of the comprehensive dialogue:',
        evidence: 'the four new formats of the comprehensive dialogue',
      },
    ],
    partOf: 'trump-xi-summit',
  },
  {
    id: 'summit-north-korea',
    title: 'Trump and Xi commit to a Korean Peninsula without nuclear arms',
    short: 'Summit accord on North Korea',
    summary: 'Kireeva gives this from Russian sources, among the results of the summit.',
    kind: 'agreement',
    date: '[2017-04-07,2017-04-08]',
    dating: {
      basis: 'endnote',
      expression: 'April 8, 2017',
      working:
        'The endnote cites a report on what was agreed, dated “April 8, 2017”; the meeting was still going on on 7 April (endnote 20) → 7 or 8 April 2017',
      endnote: {
        article: 'kireeva-2017',
        line: 44,
        quote: '“O chem dogovorilis’ Tramp i Si Tszin’pin? Argumenty i fakty, April 8, 2017,',
      },
    },
    place: 'Palm Beach, Florida, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'xi', role: 'counterpart' },
      { id: 'north-korea', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 19,
        quote:
          '3) agreement on the North Korean threat, and 4) the commitment to denuclearization of the Korean Peninsula',
        evidence: 'the commitment to denuclearization of the Korean Peninsula',
      },
      {
        article: 'kireeva-2017',
        line: 22,
        quote:
          'the latest US-China agreement to convince North Korea to peacefully resolve the issue and abandon its illicit weapons programs.',
        evidence: 'the latest US-China agreement to convince North Korea',
      },
    ],
    partOf: 'trump-xi-summit',
  },
  {
    id: 'trump-claims-rapport',
    title: 'Trump says that he and Xi get on well',
    short: 'Trump: rapport with Xi',
    summary: 'Kireeva holds that the claim cannot be taken seriously.',
    kind: 'statement',
    date: '[2017-04-07..2017-04-30]',
    dating: {
      basis: 'derived',
      expression: 'recent',
      working:
        'a “recent” claim, in an article of about April 2017, about the summit of 7 April → between that day and the end of the month',
    },
    record: {
      date: '2017-04-07/2017-04-12',
      verdict: 'refines',
      confidence: 'medium',
      note: 'Praise began at the summit on 7 April; the remark about bonding was made on 12 April.',
      sources: [
        {
          title: '"We may be at an all time low" with Russia: Trump',
          publisher: 'Reuters (video)',
          url: 'http://www.reuters.com/video/2017/04/12/we-may-be-at-an-all-time-low-with-russia?videoId=371482081',
          published: '2017-04-12',
        },
        {
          title: "Trump says he had good 'chemistry', bonding with China's Xi",
          publisher: 'AFP (Viet Nam News)',
          url: 'https://vietnamnews.vn/world/374608/trump-says-he-had-good-chemistry-bonding-with-china-s-xi.html',
        },
      ],
    },
    place: 'United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'xi', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 22,
        quote:
          'In short, Trump’s recent claim that he and Xi have now achieved rapport cannot be taken seriously.',
        evidence: 'Trump’s recent claim that he and Xi have now achieved rapport',
      },
    ],
  },
  {
    id: 'fleet-to-korea',
    title: 'US orders warships towards the Korean Peninsula',
    short: 'Fleet ordered to Korea',
    kind: 'military',
    date: '[2017-04-07..2017-04-30]',
    dating: {
      basis: 'derived',
      expression: 'soon',
      working:
        '“soon” after the summit of 7 April, in an article of about April 2017 → between that day and the end of the month',
    },
    record: {
      date: '2017-04-08',
      verdict: 'refines',
      confidence: 'high',
      note: 'The group first finished an exercise with Australia and was still in the Sunda Strait on 15 April.',
      sources: [
        {
          title: 'U.S. aircraft carrier heads back to Korean peninsula',
          publisher: 'ABC News',
          url: 'https://abcnews.go.com/amp/International/us-aircraft-carrier-heads-back-korean-peninsula/story?id=46680924',
        },
        {
          title: 'Carrier Was 3,000 NM Away During North Korea Tensions',
          publisher: 'The Maritime Executive',
          url: 'http://maritime-executive.com/article/carrier-was-3000-nm-away-during-north-korea-tensions',
          published: '2017-04-18',
        },
      ],
    },
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'north-korea', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 22,
        quote: 'As the US soon ordered a navy fleet to head toward the Korean Peninsula,',
        evidence: 'the US soon ordered a navy fleet to head toward the Korean Peninsula',
      },
    ],
  },
  {
    id: 'moscow-talks',
    title: 'Tillerson holds talks with Lavrov and Putin in Moscow',
    short: 'Moscow: Tillerson’s talks',
    summary:
      'Kireeva calls the talks frank; on Korea, she writes, Tillerson and Lavrov reached nothing concrete.',
    kind: 'visit',
    date: '2017-04-12',
    dating: {
      basis: 'derived',
      expression: 'on April 12',
      working:
        '“April 12” without a year; the endnote to the passage cites a report of “April 12, 2017” → 12 April 2017',
    },
    record: {
      date: '2017-04-12',
      verdict: 'confirms',
      confidence: 'high',
      note: 'He arrived on 11 April; the talks were on the 12th.',
      sources: [
        {
          title: "Tillerson tells Putin that relations between U.S., Russia are at 'low point'",
          publisher: 'USA Today',
          url: 'https://www.usatoday.com/story/news/world/2017/04/12/tillerson-meets-russian-counterpart-sergey-lavrov-moscow/100363160/',
          published: '2017-04-12',
        },
        {
          title: 'Vladimir Putin meets with Rex Tillerson amid tensions in Moscow',
          publisher: 'Politico Europe',
          url: 'https://www.politico.eu/article/vladimir-putin-meets-with-rex-tillerson-amid-tensions-in-moscow/',
          published: '2017-04-12',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'tillerson', role: 'agent' },
      { id: 'lavrov', role: 'counterpart' },
      { id: 'putin', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 3,
        quote: 'Tillerson visited Moscow and met with Lavrov and Putin on April 12.',
        evidence: 'Tillerson visited Moscow and met with Lavrov and Putin on April 12.',
      },
      {
        article: 'kireeva-2017',
        line: 22,
        quote:
          'Tillerson and Lavrov in Moscow also discussed how to break away from confrontation on the Korean Peninsula and lay the foundation for negotiations, but with no concrete results.',
        evidence:
          'Tillerson and Lavrov in Moscow also discussed how to break away from confrontation on the Korean Peninsula',
      },
    ],
  },
  {
    id: 'working-group',
    title: 'US and Russia agree on a working group',
    short: 'US–Russia working group',
    summary:
      'Kireeva reports that it was to take up the most important questions between the two and so restore trust.',
    kind: 'agreement',
    date: '2017-04-12',
    dating: {
      basis: 'derived',
      expression: 'After frank talks',
      working:
        '“After frank talks”, held on “April 12”, with the year from endnote 3 → 12 April 2017',
    },
    record: {
      date: '2017-04-12',
      verdict: 'confirms',
      confidence: 'high',
      note: 'It first met as the Shannon–Ryabkov talks in New York on 8 May 2017. It was set up for smaller irritants, while the article speaks of the most important issues.',
      sources: [
        {
          title: null,
          publisher: 'RFE/RL',
          url: 'https://www.rferl.org/a/ryabkov-meeting-new-york-russia-ukraine/28470611.html',
          published: '2017-05-05',
        },
        {
          title: 'Tillerson Meets Putin in Moscow With U.S.-Russia Relations at ‘Low Point’',
          publisher: 'New York Magazine',
          url: 'https://nymag.com/intelligencer/2017/04/russias-foreign-minister-rips-trump-at-u-s-talks-begin.html',
        },
      ],
    },
    place: 'Moscow, Russia',
    actors: [
      { id: 'united-states', role: 'agent' },
      { id: 'russia', role: 'counterpart' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 3,
        quote:
          'After frank talks, the two sides agreed to establish a working group on the most important issues of bilateral relations in order to restore mutual trust.',
        evidence: 'the two sides agreed to establish a working group',
      },
    ],
    partOf: 'moscow-talks',
  },
  {
    id: 'all-time-low',
    title: 'Trump says US–Russia relations may stand at an all-time low',
    short: 'Trump: an all-time low?',
    summary:
      'Kireeva reports that he nevertheless praised the outcome of the Moscow talks and hoped for a good understanding with Russia.',
    kind: 'statement',
    date: '[2017-04-12..2017-04-30]',
    dating: {
      basis: 'derived',
      expression: 'the result of these negotiations',
      working:
        'said of “these negotiations” of 12 April 2017, in an article of about April 2017 → between that day and the end of the month',
    },
    record: {
      date: '2017-04-12',
      verdict: 'refines',
      confidence: 'high',
      note: 'Said at a press conference with NATO’s Stoltenberg, where he also called the Moscow talks successful.',
      sources: [
        {
          title: '"We may be at an all time low" with Russia: Trump',
          publisher: 'Reuters (video)',
          url: 'http://www.reuters.com/video/2017/04/12/we-may-be-at-an-all-time-low-with-russia?videoId=371482081',
          published: '2017-04-12',
        },
        {
          title: null,
          publisher: 'Zee News',
          url: 'https://zeenews.india.com/americas/us-russia-relationship-may-be-at-an-all-time-low-donald-trump-1995574.html/amp',
        },
      ],
    },
    place: 'Washington, United States',
    actors: [
      { id: 'trump', role: 'agent' },
      { id: 'russia', role: 'target' },
    ],
    passages: [
      {
        article: 'kireeva-2017',
        line: 3,
        quote:
          'Trump praised the result of these negotiations and, while stating that the relations now may be at an all-time low, expressed his hope to get along',
        evidence: 'while stating that the relations now may be at an all-time low',
      },
    ],
  },
] as const satisfies readonly EventEntry[];
