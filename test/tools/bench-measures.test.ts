import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliBytes, percentile } from '../../bench/search/numbers.ts';
import { corpusOf } from '../../bench/search/corpus.ts';
import { entropyBytes } from '../../bench/search/pages/postings.ts';
import { MARKS, tasksOf } from '../../bench/search/blocking/tasks.ts';
import type { Organisation } from '../../src/sdk/model/organisation.ts';

describe('percentiles', () => {
  it('are numbers of the list', () => {
    assert.equal(percentile([5, 1, 9, 3]), 5);
    assert.equal(percentile([5, 1, 9, 3], 0.95), 9);
    assert.ok(Number.isNaN(percentile([])));
  });
});

describe('brotli bytes', () => {
  it('are few for what repeats itself', () => {
    assert.ok(brotliBytes(Buffer.alloc(100_000, 7)) < 100);
  });
});

describe('the longest task', () => {
  const mark = (name: string, ts: number) => ({ name, ph: 'I', pid: 1, tid: 1, ts, args: {} });
  const marks = [mark(MARKS.begin, 100), mark(MARKS.end, 300)];
  const task = (tid: number, dur: number, tdur?: number, ts = 200) => ({
    name: 'RunTask',
    ph: 'X',
    pid: 1,
    tid,
    ts,
    dur,
    ...(tdur !== undefined && { tdur }),
    args: {},
  });

  it('is that of the thread that set the marks, in its own time and in time that passed', () => {
    const worker = task(2, 90_000, 90_000);
    const tasks = tasksOf([...marks, task(1, 40_000, 8_000), task(1, 30_000, 20_000), worker]);
    assert.deepEqual(tasks, { longest: 20, longestWall: 40, overFrame: 1 });
  });

  it('is one that began between the marks of the page', () => {
    const around = [task(1, 50_000, 50_000, 99), task(1, 60_000, 60_000, 301)];
    assert.equal(tasksOf([...marks, ...around, task(1, 12_000, 12_000)]).longest, 12);
  });

  it('is in time that passed where the thread has no clock of its own', () => {
    assert.equal(tasksOf([...marks, task(1, 12_000)]).longest, 12);
  });

  it('cannot be told from a trace of another page, or from one without marks', () => {
    assert.throws(() => tasksOf([...marks, task(2, 5)]), /no task of the main thread/);
    assert.throws(() => tasksOf([task(1, 5)]), /no marks/);
  });
});

describe('the entropy of postings', () => {
  const organisation = (name: string, number: number): Organisation => ({
    kind: 'organisations',
    id: String(number),
    name: { en: name },
    country: '',
  });

  it('is nothing for words of every record, all of one weight', () => {
    assert.ok(Math.abs(entropyBytes(corpusOf('same', ['hub', 'hub', 'hub'].map(organisation)))) < 1e-9);
  });

  it('is the choice of the record for a word of one record', () => {
    const words = ['alpha', 'beta', 'gamma', 'delta'];
    const bits = entropyBytes(corpusOf('different', words.map(organisation))) * 8;
    assert.ok(Math.abs(bits - 4 * Math.log2(4)) < 1e-6, `${bits} bits`);
  });
});
