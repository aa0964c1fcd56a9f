import { describe, expect, it } from 'vitest';
import { didYouMean, problemText, sortedProblems, written } from './problem';

const problem = {
  file: 'data/events/2017.ts',
  id: 'bonn-meeting',
  field: 'kind',
  message: 'is odd.',
};

describe('problemText', () => {
  it('names the file and the entry', () => {
    expect(problemText(problem)).toBe('data/events/2017.ts: "bonn-meeting" is odd.');
    expect(problemText({ ...problem, id: null })).toBe('data/events/2017.ts: is odd.');
  });
});

describe('sortedProblems', () => {
  it('goes by file and keeps the order within a file', () => {
    const files = ['data/events/2018.ts', 'data/actors.ts', 'data/events/2018.ts'];
    const problems = files.map((file, i) => ({ ...problem, file, message: String(i) }));
    expect(sortedProblems(problems).map(({ message }) => message)).toEqual(['1', '0', '2']);
  });
});

describe('didYouMean', () => {
  it('is a sentence with the blank before it, or nothing', () => {
    expect(didYouMean('metting', ['call', 'meeting'])).toBe(' Did you mean "meeting"?');
    expect(didYouMean('xxxxxxx', ['call', 'meeting'])).toBe('');
  });
});

describe('written', () => {
  it('is a path as TypeScript has it', () => {
    expect(written('passages.0.quote')).toBe('passages[0].quote');
    expect(written('record.sources.12.url')).toBe('record.sources[12].url');
  });
});
