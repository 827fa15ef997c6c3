import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { wordsOf, type Speech } from '../../src/components/own-items/drawn/words.ts';
import { ROOT } from '../../tools/lib/root.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const DOCS = read('docs/theming.md');

/** What the docs list in backticks in the row of a table. */
function row(section: string, first: string): string[] {
  const text = DOCS.split(`\n${section}\n`)[1] ?? '';
  const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const names = cells.find((line) => line[1] === first)?.[2] ?? '';
  return [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
}

const WIDGETS = globSync('src/components/*/*.ts', { cwd: ROOT })
  .map((path) => read(path))
  .flatMap((code) => {
    const [, description = '', name = ''] =
      /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export class (Coopkit\w+)/.exec(code) ?? [];
    const tag = name.replace(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);
    const names = (tagName: string): string[] =>
      [...description.matchAll(new RegExp(`@${tagName} (\\w[\\w-]*) -`, 'g'))].map(([, part]) => part ?? '');
    return name ? [{ tag, parts: names('csspart'), slots: names('slot') }] : [];
  });

describe('docs/theming.md', () => {
  it('lists every token with its default, and no other', () => {
    const code = globSync('src/components/**/*.ts', { cwd: ROOT }).map(read).join('\n');
    const defaults = new Map<string, string>();
    for (const [, name = '', value = ''] of code.matchAll(
      /var\((--coopkit-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g,
    )) {
      // The region card has a surface of its own where the page names one.
      if (value !== 'transparent' && !(name === '--coopkit-text' && value === 'CanvasText'))
        defaults.set(name, value);
    }
    const listed = [...DOCS.matchAll(/^\| `(--coopkit-[\w-]+)` +\| `([^`]+)` +\|/gm)];
    assert.ok(listed.length > 12);
    assert.deepEqual(
      Object.fromEntries(listed.map(([, name, value]) => [name, value])),
      Object.fromEntries(defaults),
    );
  });

  it('lists the parts of every widget, and no other', () => {
    const withParts = WIDGETS.filter(({ parts }) => parts.length > 0);
    assert.ok(withParts.length >= 9);
    for (const { tag, parts } of withParts) {
      assert.deepEqual(row('## Parts', `\`${tag}\``).toSorted(), [...new Set(parts)].toSorted(), tag);
    }
  });

  it('lists the slots with names, and no other', () => {
    for (const { tag, slots } of WIDGETS.filter((widget) => widget.slots.length > 0)) {
      assert.deepEqual(row('## Slots', `\`${tag}\``).toSorted(), slots.toSorted(), tag);
    }
  });

  it('lists the words of templates, and no other', () => {
    const speech = {
      localize: {
        lang: 'en',
        text: () => undefined,
        country: (code: string) => code,
        date: (day: string) => day,
        formats: () => undefined,
      },
      labels: { of: (_: unknown, __: string, code: string) => code },
    } as unknown as Speech;
    const words = {
      Organisation: wordsOf(
        { kind: 'organisations', id: 'example:1', name: { en: 'Example' }, country: 'DE' },
        speech,
      ),
      Practice: wordsOf(
        {
          kind: 'practices',
          id: 'example:2',
          title: { en: 'Example' },
          summary: { en: 'Example' },
          form: 'story',
        },
        speech,
      ),
    };
    for (const [record, made] of Object.entries(words)) {
      assert.deepEqual(row('### By a template', record).toSorted(), Object.keys(made).toSorted(), record);
    }
  });
});
