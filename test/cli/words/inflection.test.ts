import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { after, each, stemmer } from '../../../src/cli/words/inflection.ts';

describe('a table of endings', () => {
  it('cuts the longest ending that fits', () => {
    const stem = stemmer({ endings: 's es' });
    assert.equal(stem('boxes'), 3);
    assert.equal(stem('ports'), 4);
  });

  it('takes a shorter ending when the longest leaves too little', () => {
    assert.equal(stemmer({ endings: 's es/5' })('houses'), 5);
  });

  it('keeps what stands before the dash', () => {
    const stem = stemmer({ endings: 'a-l a-ux' });
    assert.equal(stem('regional'), 7);
    assert.equal(stem('regionaux'), 7);
    assert.equal(stem('conseil'), 7);
  });

  it('cuts nothing where an ending only seems to be one', () => {
    assert.equal(stemmer({ endings: 's us-' })('campus'), 6);
    assert.equal(stemmer({ endings: 's', whole: 'wales' })('wales'), 5);
  });

  it('leaves at least as many letters as the language asks for', () => {
    assert.equal(stemmer({ endings: 's', shortest: 4 })('seas'), 4);
    assert.equal(stemmer({ endings: 's', shortest: 4 })('sea'), 0);
  });

  it('is refused when it contradicts itself or cannot be read', () => {
    assert.throws(() => stemmer({ endings: 'as a-s' }), /"as": leave one of them out/);
    assert.throws(() => stemmer({ endings: 'ä' }), /"ä" is not an ending/);
    assert.throws(() => stemmer({ endings: '-' }), /"-" is not an ending/);
  });

  it('is written shortly by combining lists', () => {
    assert.equal(each('o a', '0 s'), 'o os a as');
    assert.equal(after('ic iv', 'o a'), 'ic-o ic-a iv-o iv-a');
    assert.equal(after('us', '0'), 'us-');
  });
});
