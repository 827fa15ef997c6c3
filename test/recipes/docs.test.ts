import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { snippetFor, TARGETS } from '../../examples/builder/snippets/index.ts';
import { policyFor } from '../../examples/builder/snippets/policy.ts';
import type { TargetName } from '../../examples/builder/snippets/types.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { EXAMPLE } from './example.ts';

const RECIPES = globSync('docs/recipes/*.md', { cwd: ROOT });

const blocksOf = (path: string): readonly string[] =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^```\w+\n([^]*?)\n```$/gm)].map(
    ([, code = '']) => code,
  );

describe('a recipe', () => {
  it('is there for every target of the builder', () => {
    const names = RECIPES.map((path) => basename(path, '.md'));
    const wanted = new Set(Object.values(TARGETS).map(({ recipe }) => recipe));
    assert.deepEqual(new Set(names), wanted);
  });

  for (const path of RECIPES) {
    it(`shows what the builder makes, and all of it: ${basename(path)}`, () => {
      const targets = (Object.keys(TARGETS) as TargetName[]).filter(
        (name) => `${TARGETS[name].recipe}.md` === basename(path),
      );
      const parts = targets.flatMap((target) => snippetFor(target, EXAMPLE).parts.map(({ code }) => code));
      const blocks = blocksOf(path).filter((code) => code !== policyFor(EXAMPLE));
      assert.deepEqual(new Set(blocks), new Set(parts));
    });
  }
});
