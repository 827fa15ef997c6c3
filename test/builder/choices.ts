import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { widgetsOf, type Manifest } from '../../examples/builder/manifest.ts';
import type { Choice, WidgetInfo } from '../../examples/builder/snippets/types.ts';
import { ROOT } from '../../tools/lib/root.ts';

/** The widgets of the built manifest. */
export const WIDGETS = widgetsOf(
  JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as Manifest,
);

export function widgetNamed(name: string): WidgetInfo {
  const found = WIDGETS.find(({ tag }) => tag === `coopkit-${name}`);
  if (!found) throw new Error(`The manifest has no widget "${name}".`);
  return found;
}

export const DATA = 'https://data.example/manifest.json';

/** A choice as the builder makes it, with some things chosen. */
export const choice = (name: string, changes: Partial<Choice> = {}): Choice => ({
  widget: widgetNamed(name),
  attributes: {},
  sources: [{ address: DATA, isApi: false, name: '' }],
  lang: '',
  tokens: {},
  fallback: { text: 'Find partners', href: 'https://site.example/partners' },
  about: undefined,
  scripts: 'https://files.example/coopkit/0.1.0/',
  version: '0.1.0',
  integrity: { 'coopkit-all.js': 'sha384-abc', 'coopkit-all.de.js': 'sha384-def' },
  ...changes,
});

/** Texts that would break out of anything that does not escape them. */
export const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '{{ constructor }}',
  '{% raw %}',
  '${alert(1)}',
  '`',
  '\\',
  '@if (true) { x }',
  '{alert(1)}',
  '&quot;&#34;&lt;',
  'R&D, one "and" two',
  'line\nbreak\r\nand \u2028 more',
  '?>',
];

/** Any text, hostile ones often. */
export const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
);
