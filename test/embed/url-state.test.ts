import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  parameterOf,
  readState,
  withParameter,
  writeState,
  type UrlState,
} from '../../src/components/base/embed/url-state.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const field = fc.stringMatching(/^[A-Za-z][\w.-]{0,9}$/).filter((name) => !/^(q|sort|page|open)$/.test(name));
const states: fc.Arbitrary<UrlState> = fc.record(
  {
    q: words,
    sort: words,
    page: fc.integer({ min: 2, max: 999_999 }),
    open: words,
    filters: fc.dictionary(field, fc.uniqueArray(words, { minLength: 1, maxLength: 4 }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['filters'], noNullPrototype: true },
);
const addresses = fc
  .tuple(
    fc.constantFrom(
      'https://region.example/partners',
      'https://region.example/',
      'about:srcdoc',
      'file:///a.html',
    ),
    fc.constantFrom('', '?', '?a=1&&b=%C3%A4+x&c', '?coopkits=1', '?x=1&coopkit=old&y=2'),
    fc.constantFrom('', '#', '#part?coopkit=no'),
  )
  .map((parts) => parts.join(''));

describe('the state of a search as text', () => {
  it('is short and readable', () => {
    const state = {
      q: 'clean energy',
      filters: { country: ['DE', 'AT'] },
      sort: 'name',
      page: 2,
      open: 'edih:1',
    };
    assert.equal(writeState(state), 'q:clean energy~country:DE,AT~sort:name~page:2~open:edih:1');
    assert.equal(
      withParameter('/p', 'coopkit', writeState(state)),
      '/p?coopkit=q:clean+energy~country:DE,AT~sort:name~page:2~open:edih:1',
    );
    assert.equal(writeState({ page: 1, q: '', filters: { country: [] } }), '');
  });

  it('is read back as it was written, whatever words it has', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: read, broken } = readState(writeState(state));
        assert.deepEqual(broken, []);
        assert.deepEqual(read, state);
      }),
    );
  });

  it('goes through an address, and through scripts that write addresses anew', () => {
    fc.assert(
      fc.property(states, addresses, (state, address) => {
        const text = writeState(state);
        const written = withParameter(address, 'coopkit', text);
        assert.equal(parameterOf(written, 'coopkit') ?? '', text);
        if (!URL.canParse(written)) return;
        const anew = new URL(written);
        anew.searchParams.append('other', 'ä');
        assert.equal(parameterOf(anew.href, 'coopkit') ?? '', text);
      }),
    );
  });

  it('leaves every other byte of the address as it is', () => {
    fc.assert(
      fc.property(states, addresses, (state, address) => {
        const without = withParameter(address, 'coopkit', '');
        const written = withParameter(address, 'coopkit', writeState(state));
        assert.equal(withParameter(written, 'coopkit', ''), without);
      }),
    );
    assert.equal(
      withParameter('/p?x=1&coopkit=old&y=%c3%a4&coopkit=older#a?b', 'coopkit', 'q:new'),
      '/p?x=1&coopkit=q:new&y=%c3%a4#a?b',
    );
  });

  it('never fails, whatever somebody wrote into the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { state } = readState(text);
        assert.deepEqual(readState(writeState(state)).broken, []);
      }),
    );
    for (const text of [
      'q',
      'q:',
      'page:0',
      'page:1e9',
      'q:a~q:b',
      '__proto__:x',
      'country:',
      'country:%E0',
      'a b:c',
    ]) {
      assert.equal(readState(text).broken.length, 1, text);
    }
    assert.equal(Object.getPrototypeOf(readState('constructor:x').state.filters), Object.prototype);
  });
});
