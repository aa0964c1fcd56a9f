import type { ArticleTexts } from './check-texts';
import type { Draft } from './draft';
import type { Problem } from './problem';
import { quotedWords, quotedWordsInText, quotesFrom } from './quoted';

/** The largest part of an article's words that its excerpts may reproduce (design §2.2). */
export const MAX_QUOTED_SHARE = 0.4;

/** Articles of which more is quoted than is fair. With its text, words in two quotes count once. */
export function shareProblems(draft: Draft, texts?: ArticleTexts): Problem[] {
  return draft.articles.flatMap(({ file, entry: { id, words } }) => {
    const quotes = quotesFrom(id, draft);
    const text = texts?.get(id);
    const count = text === undefined ? quotedWords(quotes) : quotedWordsInText(quotes, text);
    const most = Math.floor(words * MAX_QUOTED_SHARE);
    if (count <= most) return [];
    const percent = Math.ceil((100 * count) / words);
    const excess = count - most === 1 ? '1 word' : `${count - most} words`;
    const message = `has ${count} of its ${words} words quoted (${percent} %), at most ${most} may be: shorten quotes by ${excess}.`;
    return [{ file, id, field: 'words', message }];
  });
}
