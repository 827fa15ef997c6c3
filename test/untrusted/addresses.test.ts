import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { safeUrl } from '../../src/components/base/safe-url.ts';
import { SEED } from '../support/sample.ts';
import { fixedStrings, generatedStrings } from './corpus/index.ts';

const ALLOWED = ['http:', 'https:', 'mailto:'];

/** What holds of every link, whatever it was made of. */
function assertSafe(address: string): void {
  const link = safeUrl(address);
  if (link === undefined) return;
  const { protocol, username, password, href } = new URL(link);
  assert.ok(ALLOWED.includes(protocol), link);
  assert.equal(username + password, '', link);
  assert.equal(href, link, 'it is normalised');
  assert.equal(safeUrl(link), link, 'it stays a link');
  assert.ok(link.length <= 2_048);
  // A browser that resolves it against the page comes to the same place.
  assert.equal(new URL(link, 'https://host.example/page/').href, link);
  assert.match(link, /^[\x21-\x7e ]+$/, 'it is ASCII without controls');
}

describe('addresses from data', () => {
  it('of the corpus are links to the web or to mail, or no links', () => {
    for (const address of fixedStrings()) assertSafe(address);
    for (const address of generatedStrings(20_000, SEED)) assertSafe(address);
  });

  it(`of any form are, too (COOPKIT_SEED=${SEED})`, () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(
          'https:',
          'http:',
          'mailto:',
          'javascript:',
          'data:',
          '//',
          '/',
          '\\',
          '@',
          ':',
          '?',
          '#',
          '%',
          '.',
          '\t',
          '\n',
          '\u0000',
          ' ',
          'a',
          'é',
          'example.org',
          '[',
          ']',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(parts, (pieces) => assertSafe(pieces.join(''))),
      { numRuns: 5_000, seed: SEED },
    );
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        assert.equal(safeUrl(address), new URL(address).href);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  /** What is given, and the link it becomes; `undefined` for none. */
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['https://example.org', 'https://example.org/'],
    ['HTTPS://EXAMPLE.ORG/A', 'https://example.org/A'],
    ['https:example.org', 'https://example.org/'],
    ['https:\\\\example.org\\a', 'https://example.org/a'],
    ['https:///example.org/', 'https://example.org/'],
    [' https://example.org/ ', 'https://example.org/'],
    ['https://example.org:443/', 'https://example.org/'],
    ['https://example.org/../a/./b', 'https://example.org/a/b'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/"onclick="x', 'https://example.org/%22onclick=%22x'],
    ['https://example.org/é', 'https://example.org/%C3%A9'],
    ['https://аpple.com/', 'https://xn--pple-43d.com/'],
    ['https://example.org/\u202egpj.exe', 'https://example.org/%E2%80%AEgpj.exe'],
    ['https://127.1/', 'https://127.0.0.1/'],
    ['https://[::1]/', 'https://[::1]/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['MAILTO:a@example.org?subject=x', 'mailto:a@example.org?subject=x'],
    ['https://example.org@evil.example/', undefined],
    ['https://example.org:secret@evil.example/', undefined],
    ['https://:secret@evil.example/', undefined],
    ['https://exa mple.org/', undefined],
    ['https://exa<mple.org/', undefined],
    ['https://example.org:65536/', undefined],
    ['https://', undefined],
    ['https://[::1', undefined],
    ['java\tscript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['\u00a0javascript:alert(1)', undefined],
    ['javascript&colon;alert(1)', undefined],
    ['view-source:https://example.org/', undefined],
    ['blob:https://example.org/1', undefined],
    ['filesystem:https://example.org/1', undefined],
    ['feed:https://example.org/', undefined],
    ['intent://example.org#Intent;end', undefined],
    ['tel:+3225551234', undefined],
    ['ftp://example.org/', undefined],
    ['//example.org/', undefined],
    ['example.org', undefined],
    ['#fragment', undefined],
    ['https://example.org/\n', undefined],
    ['https://exam\tple.org/', undefined],
    ['https://example.org/\u0000', undefined],
    ['https://example.org/\u0085', undefined],
    [`https://example.org/${'a'.repeat(2_028)}`, `https://example.org/${'a'.repeat(2_028)}`],
    [`https://example.org/${'a'.repeat(2_029)}`, undefined],
    [`https://example.org/${'é'.repeat(400)}`, undefined],
  ];
  for (const [address, link] of cases) {
    it(`${JSON.stringify(address.slice(0, 60))} ${link === undefined ? 'stays text' : 'becomes a link'}`, () => {
      assert.equal(safeUrl(address), link);
    });
  }
});
