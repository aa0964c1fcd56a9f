import { describe, expect, it } from 'vitest';
import { letterMeasure, type TextMeasure } from './measure';

/** A font whose letters are as wide as they come in the alphabet; counts what it is asked. */
function fontMeasure(): { readonly measure: TextMeasure; readonly asked: string[] } {
  const asked: string[] = [];
  const measure: TextMeasure = (text, font) => {
    asked.push(text);
    const letters = [...text].map((letter) => (letter.codePointAt(0) ?? 0) % 32);
    return letters.reduce((sum, px) => sum + px, font === 'wide' ? text.length : 0);
  };
  return { measure, asked };
}

describe('letterMeasure', () => {
  it('adds up letters, in either font', () => {
    const { measure } = fontMeasure();
    const byLetters = letterMeasure(measure);
    for (const text of ['', 'abba', 'Call between Ara – and Élis, 5 May']) {
      expect(byLetters(text, 'thin')).toBe(measure(text, 'thin'));
      expect(byLetters(text, 'wide')).toBe(measure(text, 'wide'));
    }
  });

  it('asks for each letter once for each font', () => {
    const { measure, asked } = fontMeasure();
    const byLetters = letterMeasure(measure);
    for (const text of ['abba', 'baab', 'ab']) byLetters(text, 'thin');
    expect(asked.length).toBe(2);
    byLetters('ab', 'wide');
    expect(asked.length).toBe(4);
  });

  it('leaves scripts that join or stack their letters to the font', () => {
    const { measure, asked } = fontMeasure();
    letterMeasure(measure)('سلام', 'thin');
    expect(asked).toEqual(['سلام']);
  });
});
