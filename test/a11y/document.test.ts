import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { ROOT } from '../../tools/lib/root.ts';

/** The criteria of WCAG 2.2 at levels A and AA. */
const CRITERIA = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12
  1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4
  2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`
  .trim()
  .split(/\s+/);

/** Criteria that EN 301 549 3.2.1 does not have yet. */
const NEW = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

/** Words with which a criterion that nothing proves has to say why. */
const WITHOUT_PROOF = /^(Does not apply: |Page\. ?|Obsolete|This page)/;

interface Row {
  readonly clause: string;
  readonly does: string;
  readonly proof: string;
}

describe('docs/accessibility.md', () => {
  let text: string;
  let rows: readonly Row[];
  let tests: ReadonlyMap<string, { readonly file: string; readonly name: string }>;

  before(async () => {
    text = await readFile(join(ROOT, 'docs/accessibility.md'), 'utf8');
    const cells = text
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    rows = cells
      .filter(([, clause = '']) => /^[\d.]+$/.test(clause))
      .map(([, clause = '', , does = '', proof = '']) => ({ clause, does, proof }));
    tests = new Map(
      cells
        .filter(([, number = '']) => /^T\d+$/.test(number))
        .map(([, number = '', file = '', name = '']) => [number, { file: file.replaceAll('`', ''), name }]),
    );
  });

  test('has every criterion of WCAG 2.2 A and AA once, in the order of EN 301 549', () => {
    const clauses = rows.map(({ clause }) => clause).filter((clause) => /\d\.\d+\.\d+$/.test(clause));
    const expected = CRITERIA.map((criterion) => (NEW.has(criterion) ? criterion : `9.${criterion}`));
    assert.deepEqual(
      clauses.filter((clause) => clause !== '9.4.1.1'),
      expected,
    );
  });

  test('proves each by tests and records that there are, or says why it need not', () => {
    for (const { clause, does, proof } of rows) {
      if (proof === '–') {
        assert.match(does, WITHOUT_PROOF, clause);
        continue;
      }
      for (const part of proof.split(', ')) {
        const [first = '', last = first] = part.split('–');
        for (const number of [first, last]) {
          const known = number.startsWith('T') ? tests.has(number) : text.includes(`- **${number} `);
          assert.ok(known, `${clause} names ${number}`);
        }
      }
    }
  });

  test('names tests that exist', async () => {
    assert.ok(tests.size > 0);
    for (const [number, { file, name }] of tests) {
      const code = await readFile(join(ROOT, file), 'utf8');
      assert.ok(
        code.includes(`('${name}', async`) || code.includes(`('${name}', (`),
        `${number}: ${file}: ${name}`,
      );
    }
  });

  test('dates its manual records', () => {
    assert.match(text, /## Manual records\n\nAll on \d{1,2} \w+ \d{4}, in Chromium \d+/);
  });
});
