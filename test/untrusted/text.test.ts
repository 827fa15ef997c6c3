import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hostName } from '../../src/components/base/host-name.ts';
import { legible } from '../../src/components/base/legible.ts';
import { SEED } from '../support/sample.ts';
import { fixedStrings, generatedStrings } from './corpus/index.ts';

/** What turns text round: shown as what it is wherever it stands. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** What controls a device, and ends a line for some readers only. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\u2028\u2029\ufff9-\ufffb]/u;
/** What cannot be seen, without what may be meant: joiners, variation selectors, soft hyphens. */
const UNSEEN = /[^\P{DI}\p{VS}\u00ad\u200c\u200d]/u;

/** Any text, with many hidden characters in it. */
const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u200b',
      '\u200c',
      '\u200d',
      '\ufe0f',
      '\u00ad',
      '\ufeff',
      '\u0000',
      'क',
      '👩',
      'a',
      ' ',
    ),
  ),
  { maxLength: 12 },
);
const runs = { numRuns: 2_000, seed: SEED };

describe(`hidden characters of data (COOPKIT_SEED=${SEED})`, () => {
  it('are never left in a text', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const shown = legible(parts.join(''));
        assert.doesNotMatch(shown, TURNS);
        assert.doesNotMatch(shown, CONTROLS);
        assert.doesNotMatch(shown, UNSEEN);
      }),
      runs,
    );
  });

  it('stand for themselves: all other characters stay where they were', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const before = Array.from(parts.join(''));
        const after = Array.from(legible(before.join('')));
        assert.equal(after.length, before.length);
        for (const [at, character] of after.entries()) {
          assert.ok(
            character === before[at] || (character === '�' && /[\p{DI}\p{C}\u2028\u2029]/u.test(before[at]!)),
          );
        }
        assert.equal(legible(after.join('')), after.join(''), 'and once is enough');
      }),
      runs,
    );
  });

  const shown: readonly (readonly [string, string])[] = [
    ['na\u200bme', 'na�me'],
    ['\u202egnp.exe', '�gnp.exe'],
    ['\u2067שלום\u2069 x', '�שלום� x'],
    ['paypal\u200d', 'paypal�'],
    ['pay\u200dpal', 'pay�pal'],
    ['пло\u200cвдив', 'пло�вдив'],
    ['\ufeffname', '�name'],
    ['a\u0000b\u0007c', 'a�b�c'],
    ['one\u2028two', 'one�two'],
    ['x\ufe0f\ufe0f', 'x\ufe0f�'],
    [' \ufe0f', ' �'],
    ['\u00ad-', '�-'],
    ['a\u{e0041}', 'a�'],
    ['Hangul \u3164', 'Hangul �'],
  ];
  for (const [text, wanted] of shown) {
    it(`show: ${JSON.stringify(text)} as ${wanted}`, () => assert.equal(legible(text), wanted));
  }

  const meant = [
    'plain text, Łódź, Пловдив, Βόλος, 東京, שלום, مرحبا',
    'two\tcolumns\nand two\r\nlines',
    'می\u200cخواهم',
    'क्\u200dष and क्\u200cष',
    '👩\u200d👩\u200d👧\u200d👦 👩🏽\u200d💻 ❤\ufe0f\u200d🔥 🏳\ufe0f\u200d🌈',
    '1\ufe0f\u20e3 ☎\ufe0f 葛\u{e0100}城',
    'Donau\u00addampf\u00adschiff',
    'e\u0301 stays in two pieces',
  ];
  for (const text of meant) {
    it(`that are meant stay: ${text.slice(0, 30)}`, () => assert.equal(legible(text), text));
  }

  it('cost no more than time in proportion to the text', () => {
    for (const text of ['\u200d'.repeat(200_000), 'ी\u200d'.repeat(100_000), 'a\ufe0f'.repeat(100_000)]) {
      assert.equal(Array.from(legible(text)).length, text.length);
    }
  });
});

describe('hosts by which links are named', () => {
  const names: readonly (readonly [string, string])[] = [
    ['https://www.example.org/a', 'example.org'],
    ['https://аpple.com/', 'xn--pple-43d.com'],
    ['https://exa\u200bmple.org', 'example.org'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['https://example.org:8443/', 'example.org:8443'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['no\u202eaddress', 'no�address'],
  ];
  for (const [address, name] of names) {
    it(`${JSON.stringify(address)} by ${name}`, () => assert.equal(hostName(address), name));
  }
});

describe('the corpus', () => {
  it('has at least 6,000 fixed strings, each once', () => {
    const strings = fixedStrings();
    assert.ok(strings.length >= 6_000, String(strings.length));
    assert.equal(new Set(strings).size, strings.length);
    assert.deepEqual(fixedStrings(), strings);
    assert.ok(strings.every((text) => text !== ''));
  });

  it('makes the same strings of the same seed, others of another', () => {
    const strings = generatedStrings(500, 7);
    assert.equal(new Set(strings).size, 500);
    assert.deepEqual(generatedStrings(500, 7), strings);
    assert.notDeepEqual(generatedStrings(500, 8), strings);
  });
});
