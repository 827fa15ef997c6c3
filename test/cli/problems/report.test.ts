import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { nearest } from '../../../src/sdk/nearest.ts';
import { showValue } from '../../../src/sdk/show-value.ts';
import type { Problem } from '../../../src/cli/problems/problem.ts';
import { humanReporter } from '../../../src/cli/problems/reporters.ts';
import { Progress } from '../../../src/cli/progress.ts';

class Sink extends Writable {
  text = '';
  isTTY = false;
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const problem = (more: Partial<Problem>): Problem => ({
  severity: 'warning',
  code: 'not-a-number',
  file: 'a.csv',
  message: 'this is not a number',
  remedy: 'write digits',
  ...more,
});

describe('the report for people', () => {
  it('puts errors first, aligns rows and counts what repeats', () => {
    const out = new Sink();
    const reporter = humanReporter(out);
    for (const row of [9, 10, 101, 102, 103, 104])
      reporter.report(problem({ row, column: 'lat', value: 'x'.repeat(row % 4) }));
    reporter.report(
      problem({ severity: 'error', code: 'no-id', row: 7, message: 'there is no id', remedy: 'add one' }),
    );
    reporter.finish(['Done.'], { command: 'validate', ok: false });
    assert.equal(
      out.text,
      `a.csv
  error    row 7: there is no id
           → add one
  warning  lat: this is not a number (6 times)
           row   9  "x"
           row  10  "xx"
           row 101  "x"
           row 102  "xx"
           row 103  "xxx"
           … and 1 more; --format json lists them all
           → write digits

Done.
`,
    );
  });

  it('cuts long values', () => {
    assert.equal(showValue('a\n  b'), 'a b');
    assert.equal(showValue('x'.repeat(200)).length, 80);
  });
});

describe('did you mean', () => {
  const fields = ['name', 'website', 'country', 'organisationType'];
  it('finds the nearest name, however it is spelt', () => {
    assert.equal(nearest('Websit', fields), 'website');
    assert.equal(nearest('organization_type', fields), 'organisationType');
    assert.equal(nearest('Nmae', fields), 'name');
  });
  it('proposes nothing that is too far', () => {
    assert.equal(nearest('turnover', fields), undefined);
    assert.equal(nearest('x', fields), undefined);
  });
});

describe('progress', () => {
  const rows = (progress: Progress, count: number): void => {
    for (let row = 0; row < count; row += 1) progress.row('a.csv');
  };

  it('is silent on short input', () => {
    const out = new Sink();
    rows(new Progress(out, () => 0), 4_999);
    assert.equal(out.text, '');
  });

  it('writes plain lines where nobody can see a line being rewritten', () => {
    const out = new Sink();
    let now = 0;
    rows(new Progress(out, () => (now += 1)), 25_000);
    assert.deepEqual(
      out.text
        .trim()
        .split('\n')
        .map((line) => line.split(',').slice(0, 2).join()),
      ['a.csv: 5,000 rows', 'a.csv: 25,000 rows'],
    );
  });

  it('rewrites one line on a terminal and clears it at the end', () => {
    const out = new Sink();
    out.isTTY = true;
    let now = 0;
    const progress = new Progress(out, () => (now += 200));
    rows(progress, 400);
    progress.done();
    const [before, first, second, last] = out.text.split('\r\u001B[2K');
    assert.deepEqual([before, last], ['', '']);
    assert.match(first ?? '', /^a\.csv: 200 rows, /u);
    assert.match(second ?? '', /^a\.csv: 400 rows, /u);
    assert.ok(!out.text.includes('\n'));
  });
});
