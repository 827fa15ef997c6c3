import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attributesIn, controlFor } from '../../examples/builder/controls.ts';
import {
  LANGUAGES,
  readState,
  startingState,
  WIDTHS,
  writeState,
  type State,
} from '../../examples/builder/state.ts';
import { TARGETS } from '../../examples/builder/snippets/index.ts';
import type { TargetName } from '../../examples/builder/snippets/types.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { anyText, DATA, WIDGETS } from './choices.ts';

const START = startingState('coopkit-partner-search', 'https://files.example/0.1.0/', DATA);

/** Objects as programs write them. */
const PLAIN = { noNullPrototype: true };

const state: fc.Arbitrary<State> = fc.constantFrom(...WIDGETS).chain((widget) =>
  fc.record(
    {
      tag: fc.constant(widget.tag),
      attributes: fc.dictionary(
        fc.constantFrom(...widget.attributes.map(({ name }) => name).filter((name) => name !== 'src')),
        anyText,
        PLAIN,
      ),
      sources: fc.array(
        fc.record(
          { address: fc.webUrl(), isApi: fc.boolean(), name: anyText.map((name) => name.trim()) },
          PLAIN,
        ),
        { minLength: 1, maxLength: 3 },
      ),
      lang: fc.constantFrom('', ...LANGUAGES),
      tokens: fc.constantFrom({}, { accent: '#0a4a9c #8db8ff' }, { radius: '2px', font: 'Georgia' }),
      text: anyText,
      href: fc.constantFrom('', '/partners', 'https://site.example/?a=b&c#d'),
      isDescribed: fc.boolean(),
      scripts: fc.constantFrom(START.scripts, 'https://other.example/1/'),
      target: fc.constantFrom(...(Object.keys(TARGETS) as TargetName[])),
      view: fc.record(
        {
          width: fc.constantFrom(...WIDTHS),
          scheme: fc.constantFrom('light', 'dark'),
          host: fc.constantFrom('plain', 'hostile'),
        },
        PLAIN,
      ),
    },
    PLAIN,
  ),
);

describe('the address of the builder', () => {
  it('brings back whatever was chosen', () => {
    fc.assert(
      fc.property(state, (chosen) => {
        const read = readState(writeState(chosen, START), START, WIDGETS);
        assert.deepEqual(
          { ...read, attributes: { ...read.attributes } },
          { ...chosen, attributes: { ...chosen.attributes } },
        );
      }),
    );
  });

  it('says nothing of what was not changed', () => {
    assert.equal(writeState(START, START), 'widget=partner-search');
    assert.deepEqual(readState('', START, WIDGETS), START);
  });

  it('takes from strangers nothing but widgets, attributes, languages, looks and web addresses that there are', () => {
    const hostile = new URLSearchParams({
      widget: 'region-card',
      'a.onclick': 'alert(1)',
      'a.src': 'https://elsewhere.example',
      'a.nuts': 'HR02',
      't.accent': 'red;}',
      't.nothing': '#fff',
      data: 'javascript:alert(1)',
      href: 'javascript:alert(1)',
      scripts: 'data:text/javascript,alert(1)',
      lang: '"><script>',
      for: 'constructor',
      width: '7',
    });
    assert.deepEqual(readState(hostile.toString(), START, WIDGETS), {
      ...START,
      tag: 'coopkit-region-card',
      attributes: { nuts: 'HR02' },
    });
    assert.equal(readState('widget=script', START, WIDGETS).tag, START.tag);
  });
});

describe('the form of the builder', () => {
  it('asks for every attribute of every widget in the manifest, but for its data', () => {
    assert.ok(WIDGETS.length >= 9);
    for (const widget of WIDGETS) {
      const asked = (['content', 'more'] as const).flatMap((section) => attributesIn(section, widget));
      const names = asked.map(({ name }) => name);
      const wanted = widget.attributes.map(({ name }) => name).filter((name) => name !== 'src');
      assert.deepEqual(names.toSorted(), wanted.toSorted(), widget.tag);
    }
  });

  it('asks in a way that fits the type; for an attribute that is new, too', () => {
    const of = (name: string, type: string) =>
      controlFor({ name, type, default: undefined, description: '' });
    assert.deepEqual(of('new', 'boolean'), { kind: 'yes-no' });
    assert.deepEqual(of('new', `'one' | 'two'`), { kind: 'one-of', values: ['one', 'two'] });
    assert.equal(of('new', 'number').kind, 'number');
    assert.equal(of('new', 'string').kind, 'text');
    assert.deepEqual(of('heading-level', 'number'), { kind: 'number', min: 1, max: 6 });
  });

  it('offers the languages that widgets speak', () => {
    const index = readFileSync(join(ROOT, 'src/locales/message.ts'), 'utf8');
    assert.equal(LANGUAGES.length, 24);
    for (const lang of LANGUAGES) assert.match(index, new RegExp(`\\b${lang}\\b`));
  });
});
