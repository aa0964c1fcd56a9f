import { scope } from '$data/collection';
import { BASES, VERDICTS } from '$lib/core/dataset/entry';
import { loadCollection } from '$lib/server/collection';
import { differencesIn } from '$lib/server/differences';
import { loadIntegrity } from '$lib/server/integrity';
import { loadLedger } from '$lib/server/ledger';
import type { ArticleLedger } from '$lib/server/ledger';
import { wordsFromEdtf } from '$lib/core/time/edtf-words';
import type { PageServerLoad } from './$types';

/** What the page says in numbers: how dates are known, what the record adds, what the fingerprints prove. */
export const load: PageServerLoad = () => {
  const collection = loadCollection();
  const { title, subtitle, articles, events } = collection;
  const count = (isCounted: (event: (typeof events)[number]) => boolean): number =>
    events.filter(isCounted).length;
  const ledger = loadLedger(collection);
  return {
    title,
    subtitle,
    articles,
    eventCount: events.length,
    passageCount: events.flatMap(({ passages }) => passages).length,
    bases: BASES.map((basis) => ({ basis, count: count(({ dating }) => dating.basis === basis) })),
    verdicts: VERDICTS.map((verdict) => ({
      verdict,
      count: count(({ record }) => record?.verdict === verdict),
    })),
    mediumCount: count(({ record }) => record?.confidence === 'medium'),
    unrecordedCount: count(({ record }) => record === null),
    contradictedCount: differencesIn(events).contradicted.length,
    tellings: articles
      .map((_, i) => ({
        articles: i + 1,
        count: count(({ articleIds }) => articleIds.length === i + 1),
      }))
      .filter((telling) => telling.count > 0),
    integrity: loadIntegrity(collection),
    scopeWords: wordsFromEdtf(scope),
    ledger,
    reasons: commonReasons(ledger),
  };
};

/** Why expressions date no event, as far as a reason recurs, the commonest first. */
function commonReasons(ledger: readonly ArticleLedger[]): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  const entries = ledger.flatMap(({ lines }) => lines.flatMap((line) => line.entries));
  for (const { event, reason } of entries) {
    if (event === null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .filter(({ count }) => count > 2)
    .sort((a, b) => b.count - a.count);
}
