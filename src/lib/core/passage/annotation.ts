import type { Article, Collection, Passage, SourcedEvent } from '../dataset/collection';
import type { QuoteContext } from './annotation-context';

/** Contexts of the passages, by passage id. */
export type Contexts = { readonly [passageId: string]: QuoteContext };

/** W3C Web Annotation, the parts of it that are used here: https://www.w3.org/TR/annotation-model/ */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying';
  readonly body: readonly [
    { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'identifying' },
    {
      readonly type: 'TextualBody';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: 'en';
      readonly purpose: 'describing';
    },
  ];
  readonly target: {
    readonly source: string;
    readonly selector: QuoteContext & {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
    };
  };
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

const FILE = 'annotations.json';

/**
 * Every passage as an annotation of its article, which names the event it reports; sorted as the events.
 * Identifiers are relative to `/data/annotations.json`, as the site does not know its host. The target is
 * the article at its publisher, or its page here where the address is not known.
 */
export function annotationCollection(
  collection: Collection,
  contexts: Contexts,
): AnnotationCollection {
  const articles = new Map(collection.articles.map((article) => [article.id, article]));
  const items = collection.events.flatMap((event) =>
    event.passages.map((passage) =>
      annotation(event, passage, articles.get(passage.article), contexts[passage.id]),
    ),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: FILE,
    type: 'AnnotationCollection',
    label: `${collection.title}, ${collection.subtitle}: the passages`,
    total: items.length,
    first: { id: `${FILE}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function annotation(
  event: SourcedEvent,
  passage: Passage,
  article: Article | undefined,
  context: QuoteContext | undefined,
): Annotation {
  return {
    id: `${FILE}#${passage.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'SpecificResource', source: `../events/${event.id}`, purpose: 'identifying' },
      {
        type: 'TextualBody',
        value: event.title,
        format: 'text/plain',
        language: 'en',
        purpose: 'describing',
      },
    ],
    target: {
      source: article?.url ?? `../articles/${passage.article}`,
      selector: { type: 'TextQuoteSelector', exact: passage.quote, ...context },
    },
  };
}
