import { describe, expect, it } from 'vitest';
import { temporalExpressionsIn } from './expression-finder';

const found = (line: string): string[] => temporalExpressionsIn(line).map(({ text }) => text);

describe('temporal expressions', () => {
  it.each<readonly [line: string, ...expressions: string[]]>([
    ['In May 2016 they met.', 'In May 2016'],
    ['It ended in 2014.', 'in 2014'],
    ['A crisis (2017), as cited.', '2017'],
    ['Nixon’s 1970s approach', '1970s'],
    ['powerful in the 21st century', '21st century'],
    ['a call on February 16 in Bonn', 'February 16'],
    ['cited of April 7, 2017, page 3', 'April 7, 2017'],
    ['a concept of March 2017.23 As the US', 'March 2017'],
    ['hardened since March, over Syria', 'since March'],
    ['declared in May, he said', 'in May'],
    ['the summit of July', 'July'],
    ['Post-election, the Kremlin argued', 'Post-election'],
    ['Ukraine’s pre-2014 borders', 'pre-2014'],
    ['in the wake of the crisis', 'in the wake of'],
    ['signed earlier this year, thus', 'earlier this year'],
    ['he said recently.', 'recently'],
    ['Russia until recently anticipated', 'until recently'],
    ['not until now', 'until now'],
    ['nothing so far', 'so far'],
    ['sanctions currently are', 'currently'],
    ['pursued over the past three years in', 'over the past three years'],
    ['in recent weeks', 'recent weeks'],
    ['only a few weeks later the', 'a few weeks later'],
    ['three years ago', 'three years ago'],
    ['The first 100 days of the presidency', 'The first 100 days'],
    ['spent 90 minutes on the phone', '90 minutes'],
    ['Four years of sanctions', 'Four years'],
    ['the final months of it', 'final months'],
    ['Hours before the call', 'Hours before'],
    ['chat over the weekend', 'over the weekend', 'weekend'],
    ['Last month, Trump', 'Last month'],
    ['the same day', 'same day'],
    ['At the same time, he', 'At the same time'],
    ['a wish to this day', 'to this day'],
    ['since they resumed dialogue', 'since'],
  ])('%s', (line, ...expressions) => {
    const texts = found(line);
    expect(texts).not.toEqual([]);
    // The exact ends matter less than that the words are caught.
    for (const text of texts) {
      expect(expressions.some((known) => known.includes(text) || text.includes(known))).toBe(true);
    }
  });

  it.each([
    'This may lead to nothing, and May herself agreed.',
    'They march on the capital.',
    'The second or even third-tier priority, in a second phase.',
    'The sun sat low; a mon is a crest.',
    'First among equals at 5 tables.',
    'Centre for Post-Industrial Studies',
    'Russia and China, after all, agree.',
    'A spring in the mattress, a fall in prices.',
    'https://www.gazeta.ru/politics/2017/04/07_a_10615037.shtml?p=main',
    'https://www.iiss.org/en/events/archive/2016-a3c2/march-1194/the-us',
    'The G7, 2+2 and 47 others.',
  ])('none in: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('names each by its place, in order, and joins those that touch', () => {
    const line = 'now, in March 2017, and since 2012.';
    const expressions = temporalExpressionsIn(line);
    expect(expressions.map(({ text }) => text)).toEqual(['now', 'in March 2017', 'since 2012']);
    for (const { text, at } of expressions) expect(line.slice(at).startsWith(text)).toBe(true);
  });
});
