import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakingLevel, parseChangeset, untold, type Level } from '../../../tools/manifest/changesets.ts';
import type { Change } from '../../../tools/manifest/compare.ts';

const GONE: Change = { tag: 'coopkit-card', what: 'attribute nuts', how: 'is gone', isBreaking: true };
const NEW: Change = { tag: 'coopkit-card', what: 'attribute region', how: 'is new', isBreaking: false };
const TOLD = '`coopkit-card` no longer takes `nuts`; write `region`.';

const isTold = (level: Level, text: string, version: string): boolean =>
  untold([GONE, NEW], [{ level, text }], version).length === 0;

describe('a change of the elements that breaks pages', () => {
  it('needs a changeset that names the element and what of it, as code', () => {
    assert.deepEqual(untold([GONE, NEW], [], '1.2.0'), [GONE]);
    assert.ok(isTold('major', TOLD, '1.2.0'));
    assert.ok(!isTold('major', 'Better cards: `coopkit-card`.', '1.2.0'));
    assert.ok(!isTold('major', 'coopkit-card no longer takes nuts.', '1.2.0'));
  });

  it('needs a major version, or before version 1 a minor one', () => {
    assert.deepEqual(['0.9.0', '1.0.0', '10.0.0'].map(breakingLevel), ['minor', 'major', 'major']);
    assert.ok(!isTold('minor', TOLD, '1.2.0'));
    assert.ok(isTold('minor', TOLD, '0.1.0'));
    assert.ok(isTold('major', TOLD, '0.1.0'));
    assert.ok(!isTold('patch', TOLD, '0.1.0'));
  });
});

describe('a changeset', () => {
  it('is read with its level, whatever the quotes and however many packages it names', () => {
    const text = '---\n\'other\': patch\n"coopkit": major\n---\n\nWords\n---\nof it\n';
    assert.deepEqual(parseChangeset(text, 'coopkit'), { level: 'major', text: '\nWords\n---\nof it\n' });
    assert.equal(parseChangeset('---\ncoopkit: minor\n---\nx', 'coopkit')?.level, 'minor');
  });

  it('is none when it says nothing of the package, or is no changeset', () => {
    assert.equal(parseChangeset("---\n'other': patch\n---\nx", 'coopkit'), undefined);
    assert.equal(parseChangeset('---\n---\n\nNothing to release.\n', 'coopkit'), undefined);
    assert.equal(parseChangeset('# Changesets\n', 'coopkit'), undefined);
  });
});
