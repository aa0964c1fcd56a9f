import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFromFingerprint, fingerprintFromFile } from './fingerprint-file';
import { FINGERPRINT_FILES, FINGERPRINTS, sha256 } from './fingerprint.fixture';

const file = FINGERPRINT_FILES.get('kireeva-2017') ?? '';
const read = (text: string): ReturnType<typeof fingerprintFromFile> =>
  fingerprintFromFile(text, sha256);

/** The file with its JSON changed and its checksum made to agree again, as a forger would. */
function forged(change: (json: { lines: { words: number; windows: string }[] }) => void): string {
  const { checksum, ...json } = JSON.parse(file);
  change(json);
  expect(checksum).not.toBe(sha256(JSON.stringify(json)));
  return JSON.stringify({ ...json, checksum: sha256(JSON.stringify(json)) }, null, 2);
}

describe('a fingerprint file', () => {
  it('gives back the fingerprint it was made of, and the same text every time', () => {
    for (const [id, fingerprint] of FINGERPRINTS) {
      const text = FINGERPRINT_FILES.get(id) ?? '';
      expect(read(text)).toEqual({ fingerprint, fault: null });
      expect(fileFromFingerprint(fingerprint, sha256)).toBe(text);
    }
  });

  it('may be laid out otherwise', () => {
    expect(read(JSON.stringify(JSON.parse(file))).fault).toBe(null);
  });

  it('when cut short anywhere, is refused', () => {
    fc.assert(
      fc.property(fc.nat({ max: file.length - 3 }), (length) => {
        expect(read(file.slice(0, length)).fault).toBe('is no JSON, as when it was cut short');
      }),
    );
  });

  it('when any digit of any digest is altered, is refused', () => {
    const digits = [...file.matchAll(/(?<=[0-9a-f]{8})[0-9a-f]/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...digits), (at) => {
        const digit = file[at] === '0' ? '1' : '0';
        const { fault } = read(`${file.slice(0, at)}${digit}${file.slice(at + 1)}`);
        expect(fault).toBe('was cut short or edited: its digests do not agree with its checksum');
      }),
    );
  });

  it.each<[string, string]>([
    ['', 'is no JSON, as when it was cut short'],
    ['null', 'is no fingerprint of version 1: '],
    ['[]', 'is no fingerprint of version 1: '],
    [file.replace('"version": 1', '"version": 2'), 'is no fingerprint of version 1: version '],
    [file.replace(/"words": 373,/, ''), 'is no fingerprint of version 1: words '],
    [
      file.replace(/"windows": "\w/, '"windows": "x'),
      'is no fingerprint of version 1: lines[0].windows is no list of digests',
    ],
    [
      forged(({ lines }) => lines.pop()),
      'was cut short or edited: its digests do not agree with its checksum',
    ],
    [
      forged(({ lines: [line] }) => line && (line.windows = line.windows.replace(/^\S+ /, ''))),
      'was cut short or edited: its digests do not agree with its checksum',
    ],
  ])('%.30s…, is refused', (text, fault) => {
    expect(read(text).fingerprint).toBe(null);
    expect(read(text).fault).toContain(fault);
  });

  it('cannot tell a forgery that keeps its measures: that takes the text', () => {
    const text = forged(
      ({ lines: [line] }) =>
        line &&
        (line.windows = line.windows.replace(/^\w/, (digit) => (digit === '0' ? '1' : '0'))),
    );
    expect(read(text).fault).toBe(null);
  });
});
