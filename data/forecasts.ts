import type { ForecastEntry } from '../src/lib/core/dataset/entry';
import type { ArticleId } from './articles';
import type { EventId } from './events';

/** What the articles expect or announce for a time after them, in their order, and which later events bear on it. */
export const forecasts: readonly ForecastEntry<ArticleId, EventId>[] = [
  {
    id: 'fresh-start',
    article: 'lukin-2016',
    line: 13,
    quote:
      'He is therefore more likely to succeed in making a fresh start with Moscow — or at least in avoiding dangerous clashes in places like Ukraine and Syria.',
    evidence:
      'more likely to succeed in making a fresh start with Moscow — or at least in avoiding dangerous clashes',
    expects:
      'Trump is more likely to start afresh with Moscow, or at least to avoid clashes with it',
    outcome: ['first-call', 'syria-strike', 'pentagon-line-cut', 'all-time-low'],
  },
  {
    id: 'no-lecturing',
    article: 'lukin-2016',
    line: 27,
    quote:
      'If the Trump administration avoids lecturing Moscow on democracy (which is very likely)',
    evidence: 'avoids lecturing Moscow on democracy (which is very likely)',
    expects: 'Trump’s administration very likely does not lecture Moscow on democracy',
    outcome: ['no-lecture'],
  },
  {
    id: 'grand-bargain',
    article: 'lukin-2016',
    line: 27,
    quote:
      'strikes a grand bargain with the Kremlin on Ukraine and Syria (which is less likely but still possible)',
    evidence: 'a grand bargain with the Kremlin on Ukraine and Syria',
    expects: 'A grand bargain on Ukraine and Syria is less likely, but possible',
    outcome: ['helsinki-summit', 'helsinki-referendum', 'helsinki-iran-syria', 'dialogue-resumed'],
    note: 'Both conflicts were discussed in Helsinki. No event here is a bargain on the two.',
  },
  {
    id: 'less-anti-us-partnership',
    article: 'lukin-2016',
    line: 33,
    quote:
      'The Sino–Russian partnership will continue, but it will shed much of its current anti-US overtones, with the emphasis shifting to economics and trade.',
    evidence: 'it will shed much of its current anti-US overtones',
    expects: 'If US–Russia relations normalise, Russia’s partnership with China is less anti-US',
    outcome: ['thaad-countermeasures'],
  },
  {
    id: 'independent-in-korea',
    article: 'lukin-2016',
    line: 37,
    quote:
      'Russia will also act as a more independent and proactive player on the Korean peninsula.',
    evidence: 'a more independent and proactive player on the Korean peninsula',
    expects:
      'If US–Russia relations normalise, Russia acts more independently on the Korean peninsula',
    outcome: ['thaad-countermeasures', 'lavrov-on-missile-defence', 'moscow-talks'],
    note: 'The step of January 2017 was taken together with China; the talks in Moscow also turned to Korea.',
  },
  {
    id: 'six-party-talks',
    article: 'lukin-2016',
    line: 37,
    quote:
      'Russia is interested in the resumption of the Six Party Talks, which may be possible if Trump decides to reopen a dialogue with Pyongyang.',
    evidence: 'may be possible if Trump decides to reopen a dialogue with Pyongyang',
    expects: 'Talks on North Korea may resume if Trump decides to speak with Pyongyang',
    outcome: ['north-korea-warning', 'summit-north-korea', 'fleet-to-korea'],
  },
  {
    id: 'abe-courts-putin',
    article: 'lukin-2016',
    line: 39,
    quote:
      'After the Trump win, we may expect Prime Minister Abe to re-double his efforts to court Putin.',
    evidence: 'we may expect Prime Minister Abe to re-double his efforts to court Putin',
    expects: 'Abe may be expected to court Putin with more effort than before',
    outcome: ['two-plus-two-tokyo'],
  },
  {
    id: 'out-of-deep-freeze',
    article: 'moscow-times-2017',
    line: 9,
    quote:
      'By all accounts it was amiable, and may move the US-Russia relationship from its state of deep-freeze imposed during the final months of the Obama administration.',
    evidence: 'may move the US-Russia relationship from its state of deep-freeze',
    expects: 'The call may move US–Russia relations out of their deep freeze',
    outcome: ['bonn-meeting', 'line-hardens', 'all-time-low', 'helsinki-summit'],
  },
  {
    id: 'sanctions-lifted-later',
    article: 'moscow-times-2017',
    line: 23,
    quote:
      'achieving a meaningful alliance against ISIS with Russia might clear the air for lifting sanctions down the road',
    evidence: 'might clear the air for lifting sanctions down the road',
    expects: 'An alliance against Islamic State might one day clear the way to lift sanctions',
    outcome: ['salisbury-sanctions', 'black-sea-easing'],
  },
  {
    id: 'help-against-iran-and-china',
    article: 'moscow-times-2017',
    line: 27,
    quote:
      'The Trump administration would also seek to leverage its new bromance with Moscow for Russia’s cooperation in containing Iran and China.',
    evidence: 'Russia’s cooperation in containing Iran and China',
    expects: 'Trump’s administration seeks Russia’s help in containing Iran and China',
    outcome: ['helsinki-iran-syria', 'iran-nuclear-talks-2025'],
    note: 'Both are about Iran.',
  },
  {
    id: 'ties-could-revive',
    article: 'kireeva-2017',
    line: 1,
    quote:
      'If prospects for improved ties can slip abruptly, one can surmise that they could revive, too.',
    evidence: 'they could revive, too',
    expects: 'Prospects for better US–Russia ties could revive',
    outcome: ['helsinki-summit', 'never-been-worse', 'dialogue-resumed'],
  },
  {
    id: 'contacts-more-complicated',
    article: 'kireeva-2017',
    line: 2,
    quote:
      'US-Russia contacts aimed at mending the relationship as well as finding common ground on specific issues such as fighting terrorism are likely to become more complicated as the rift over Syria is deepening.',
    evidence: 'are likely to become more complicated as the rift over Syria is deepening',
    expects: 'US–Russia contacts are likely to become more complicated over Syria',
    outcome: ['helsinki-summit', 'helsinki-iran-syria'],
  },
  {
    id: 'working-group-planned',
    article: 'kireeva-2017',
    line: 3,
    quote:
      'After frank talks, the two sides agreed to establish a working group on the most important issues of bilateral relations in order to restore mutual trust.',
    evidence: 'to establish a working group on the most important issues of bilateral relations',
    expects: 'Moscow and Washington plan a working group to restore trust',
    outcome: [],
    note: 'No later event of this collection tells of the group.',
  },
  {
    id: 'cooperation-in-asia',
    article: 'kireeva-2017',
    line: 4,
    quote: 'Asia could be the region where possible US-Russia cooperation can be realized.',
    evidence: 'Asia could be the region where possible US-Russia cooperation can be realized',
    expects: 'Asia could be where Russia and the US come to cooperate',
    outcome: [],
    note: 'No later event of this collection tells of their cooperation in Asia.',
  },
  {
    id: 'sanctions-stay',
    article: 'kireeva-2017',
    line: 17,
    quote: 'US sanctions are not going to be removed any time soon,',
    evidence: 'not going to be removed any time soon',
    expects: 'US sanctions stay in force for some time',
    outcome: ['salisbury-sanctions', 'black-sea-easing'],
  },
  {
    id: 'visits-planned',
    article: 'inozemtsev-2018',
    line: 15,
    quote:
      'Last month, Trump reportedly accepted an invitation from Putin to visit Moscow; having himself extended the offer of a meeting in Washington.',
    evidence: 'to visit Moscow; having himself extended the offer of a meeting in Washington',
    expects: 'Trump is reportedly to visit Moscow, and Putin is invited to Washington',
    outcome: [],
    note: 'No later event of this collection is a visit of either to the other’s capital. The record shows no acceptance.',
  },
  {
    id: 'same-fate-as-helsinki',
    article: 'inozemtsev-2018',
    line: 15,
    quote:
      'any future meeting with a similarly conflictual agenda will suffer the same fate as that in Helsinki.',
    evidence: 'will suffer the same fate as that in Helsinki',
    expects: 'Another meeting of Trump and Putin on such an agenda fails like the one in Helsinki',
    outcome: ['february-call-2025', 'second-call-2025'],
    note: 'Their later exchanges in this collection are calls, not meetings.',
  },
  {
    id: 'eyes-on-asia',
    article: 'inozemtsev-2018',
    line: 17,
    quote:
      'In the decades to come, the world’s eyes will be on East and South Asia, rather than Europe.',
    evidence: 'the world’s eyes will be on East and South Asia, rather than Europe',
    expects: 'For decades the world looks to East and South Asia rather than to Europe',
    outcome: ['war-in-ukraine'],
  },
  {
    id: 'beijing-before-g7',
    article: 'muraviev-2025',
    line: 29,
    quote:
      'no matter what Trump may offer, retaining close ties with Beijing would be way more important to the Russians',
    evidence: 'retaining close ties with Beijing would be way more important',
    expects: 'Whatever Trump offers, Russia puts its ties with Beijing first',
    outcome: [],
    note: 'This collection has no event later than the article.',
  },
  {
    id: 'no-pause-in-fighting',
    article: 'muraviev-2025',
    line: 30,
    quote:
      'The Russians may not be interested in suspending hostilities at a time when their forces are advancing on a daily basis.',
    evidence: 'may not be interested in suspending hostilities',
    expects: 'Russia may not want to suspend the fighting while its forces advance',
    outcome: [],
    note: 'This collection has no event later than the article.',
  },
];
