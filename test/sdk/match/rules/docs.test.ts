import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { DEFAULT_WEIGHTS, explainMatch } from '../../../../src/sdk/match/index.ts';
import { RULE_SETS, ruleSetProblems } from '../../../../src/sdk/match/rules/index.ts';
import { sectionOf } from './table.ts';

const read = (name: string): Promise<string> =>
  readFile(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');

/** Prettier widens the columns of tables and escapes nothing else. */
const plain = (text: string): string =>
  text
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ \|\n/g, ' |\n');

describe('the page about partnership rules', () => {
  it('tells every rule set as it is', async () => {
    const page = plain(await read('partnership-rules.md'));
    for (const set of RULE_SETS) {
      assert.ok(
        page.includes(plain(sectionOf(set))),
        `docs/partnership-rules.md should say:\n\n${sectionOf(set)}`,
      );
    }
  });

  it('names every code that a verdict may rest on', async () => {
    const page = await read('partnership-rules.md');
    const sources = await Promise.all(
      ['bodies', 'categories', 'countries'].map((name) => read(`../src/sdk/match/rules/kinds/${name}.ts`)),
    );
    const codes = new Set(
      sources.flatMap((text) => [...text.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code)),
    );
    assert.ok(codes.size > 10);
    for (const code of codes) assert.ok(page.includes(`\`${code}\``), code);
  });

  it('shows a rule set of one’s own that is right', async () => {
    const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(await read('partnership-rules.md')) ?? [];
    assert.ok(yaml);
    assert.deepEqual(ruleSetProblems(parse(yaml)), []);
  });
});

describe('the page about matching', () => {
  it('names every criterion with its weight', async () => {
    const page = plain(await read('match.md'));
    for (const [name, weight] of Object.entries(DEFAULT_WEIGHTS)) {
      assert.match(page, new RegExp(`\\| \`${name}\` \\| ${weight}( each way)? \\|`));
    }
  });

  it('shows a match that comes out as it says', async () => {
    const page = await read('match.md');
    const { score, confidence } = explainMatch(
      { id: 'a', country: 'BG', needs: [{ topic: 'hydrogen', level: 1 }] },
      { id: 'b', country: 'DE', offers: [{ topic: 'hydrogen', level: 4 }] },
    );
    assert.ok(
      page.includes(`score ${score.toFixed(2)}`) && page.includes(`confidence ${confidence.toFixed(2)}`),
    );
  });
});
