import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { config, csv, topics } from './files.ts';

describe('vocabularies of the sample data', () => {
  for (const file of config.vocabularies) {
    it(`${file} gives every code once, with an English and a German label`, () => {
      const terms = csv(file);
      assert.equal(new Set(terms.map(({ code }) => code)).size, terms.length);
      for (const term of terms) {
        assert.match(term['code'] ?? '', /^[a-z0-9]+(-[a-z0-9]+)*$/);
        assert.ok(term['label@en'] && term['label@de'], term['code']);
      }
    });
  }

  it('sorts the topics of the hubs into 34 technologies, 15 services and 42 sectors', () => {
    const count = (group: string) => topics.filter(({ broader }) => broader === group).length;
    assert.deepEqual(['technology', 'service', 'sector'].map(count), [34, 15, 42]);
  });

  it('names wider topics that exist', () => {
    const codes = new Set(topics.map(({ code }) => code));
    for (const { broader } of topics) assert.ok(!broader || codes.has(broader), broader);
  });

  it('means one topic by each spelling, whether label, alias or code', () => {
    const meant = new Map<string, string>();
    for (const { code = '', aliases, ...rest } of topics) {
      const spellings = [code, rest['label@en'] ?? '', rest['label@de'] ?? '', ...(aliases ? [aliases] : [])];
      for (const spelling of spellings) {
        const plain = spelling.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
        assert.equal(meant.get(plain) ?? code, code, spelling);
        meant.set(plain, code);
      }
    }
  });
});
