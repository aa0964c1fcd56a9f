import type { Lag } from '../time/lag-words';
import type { Article, DatedSpan, SourcedEvent } from './collection';

/** Which article told of an event first, and how long after it happened. */
export interface FirstReport {
  /** The article that told of it first; several when their dates leave open which did. In order of publication. */
  readonly articles: readonly Article[];
  /** When that article came out; of several, the one certain to be out first. */
  readonly published: DatedSpan;
  readonly lag: Lag;
  /** What the lag is counted from: the event, the beginning of what lasts, or the first of several days. */
  readonly since: 'event' | 'beginning' | 'first day';
}

/**
 * The first report of an event among the articles that tell of it, counted from where the timeline has it.
 * The lag is negative where an article came out before: a date that the article cannot have meant.
 */
export function firstReport(
  { articleIds, placed }: Pick<SourcedEvent, 'articleIds' | 'placed'>,
  articleOf: (id: string) => Article,
): FirstReport {
  const articles = inOrderOfPublication(articleIds.map(articleOf));
  const { published } = articles[0] as Article;
  const { start, startLatest, shape, isApproximate } = placed.span;
  const could = articles.filter((article) => article.published.span.start <= published.span.end);
  return {
    articles: could,
    published,
    lag: {
      least: Math.min(...could.map((article) => article.published.span.start)) - startLatest,
      most: published.span.end - start,
      isApproximate: isApproximate || could.some((article) => article.published.span.isApproximate),
    },
    since:
      shape === 'interval' || shape === 'open'
        ? 'beginning'
        : shape === 'several'
          ? 'first day'
          : 'event',
  };
}

/** By the day on which each had certainly come out; of those with the same, by the earliest it may have. */
export function inOrderOfPublication(articles: readonly Article[]): Article[] {
  return [...articles].sort(
    ({ published: { span: a } }, { published: { span: b } }) => a.end - b.end || a.start - b.start,
  );
}
