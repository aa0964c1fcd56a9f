import type { ArticleEntry } from '../src/lib/core/dataset/entry';

/** The articles that the events are drawn from, in the order of publication. */
export const articles = [
  {
    id: 'lukin-2016',
    title: 'Trump, Putin and Asia',
    author: 'Artyom Lukin',
    shortName: 'Lukin',
    affiliation: 'Far Eastern Federal University, Vladivostok',
    publisher: 'Din Merican (blog; the text reads as a repost, first publication not established)',
    published: '2016-12-05',
    publishedBasis: 'dateline printed on line 3 and the address of the post',
    url: 'https://dinmerican.wordpress.com/2016/12/05/112981/',
    bodyLines: [5, 41],
    excludedLines: [11, 19, 31, 35],
    words: 957,
  },
  {
    id: 'moscow-times-2017',
    title: 'It Started With a Call',
    author: null,
    shortName: 'The Moscow Times',
    affiliation: null,
    publisher: 'The Moscow Times',
    published: '[2017-01-29..2017-02-03]',
    publishedBasis:
      'no dateline in the copy; worked out from the record: “over the weekend” is taken to be that of the calls of 28 January 2017, and the article to have appeared within the week after',
    url: null,
    bodyLines: [3, 33],
    excludedLines: [7],
    words: 917,
  },
  {
    id: 'kireeva-2017',
    title: 'The US-Russia-China Triangle: Positive Scenario I',
    author: 'Anna Kireeva',
    shortName: 'Kireeva',
    affiliation: 'MGIMO University, Moscow',
    publisher: 'The Asan Forum',
    published: '2017-04~',
    publishedBasis:
      'no dateline in the copy; the latest work cited is of 13 April 2017, and the introduction to the series speaks of April 2017',
    url: 'https://theasanforum.org/postive-scenario-i',
    bodyLines: [1, 25],
    endnoteLines: [26, 49],
    excludedLines: [],
    words: 3657,
  },
  {
    id: 'inozemtsev-2018',
    title: "China's rise provides all the more reason for Trump to seek an alliance with Russia",
    author: 'Vladislav Inozemtsev',
    shortName: 'Inozemtsev',
    affiliation: 'Centre for Post-Industrial Studies, Moscow',
    publisher: 'Yahoo News UK (syndicated; first outlet not established)',
    published: '[2018-08-08..2018-08-31]',
    publishedBasis:
      'no dateline in the copy, which speaks of 2018; worked out further from the record: not before the sanctions announced on 8 August 2018, and in August if “last month” means the invitation of 27 July',
    url: 'https://uk.news.yahoo.com/china-apos-rise-provides-more-141100930.html',
    bodyLines: [3, 31],
    excludedLines: [],
    words: 1030,
  },
  {
    id: 'muraviev-2025',
    title: 'Broken trust: Why the West struggles to influence Russia',
    author: 'Alexey Muraviev',
    shortName: 'Muraviev',
    affiliation: 'Curtin University, Perth',
    publisher: 'ThinkChina',
    published: '[2025-03-28..2025-04-30]',
    publishedBasis:
      'no dateline in the copy; worked out in part from the record: not before the remark of 28 March 2025 that it quotes, and taken not to be later than 30 April 2025, when “the first 100 days” of which it speaks end',
    url: 'https://www.thinkchina.sg/politics/broken-trust-why-west-struggles-influence-russia',
    bodyLines: [1, 31],
    excludedLines: [9, 14, 18, 27],
    words: 1129,
  },
] as const satisfies readonly ArticleEntry[];

export type ArticleId = (typeof articles)[number]['id'];
