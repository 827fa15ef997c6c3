import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baselineOf, readBaseline } from '../../../tools/manifest/baseline.ts';
import { compareElements } from '../../../tools/manifest/compare.ts';
import { elementsOf, type ElementApi } from '../../../tools/manifest/elements.ts';

/** A small element with one of everything. */
const [CARD] = elementsOf({
  modules: [
    {
      declarations: [
        {
          name: 'CoopkitCard',
          tagName: 'coopkit-card',
          summary: 'A card',
          description: 'Shows something.',
          attributes: [
            { name: 'nuts', type: { text: 'string | undefined' }, fieldName: 'nuts' },
            {
              name: 'when-closed',
              type: { text: "'say' | 'hide'" },
              default: "'say'",
              fieldName: 'whenClosed',
            },
          ],
          members: [
            { kind: 'field', name: 'nuts', type: { text: 'string | undefined' }, reflects: true },
            { kind: 'field', name: 'now', type: { text: '() => number' } },
            { kind: 'method', name: 'show', parameters: [{ name: 'id', type: { text: 'string' } }] },
          ],
          events: [{ name: 'coopkit-select', type: { text: 'CoopkitSelectEvent' }, description: 'Chosen' }],
          slots: [{ name: '', description: 'Fallback' }],
          cssParts: [{ name: 'title', description: 'The name' }],
          cssProperties: [{ name: '--coopkit-accent', description: 'Links' }],
        },
      ],
    },
  ],
}) as readonly [ElementApi];

type Lists = Partial<Record<keyof ElementApi, unknown>>;

/** What is said of a later version in which these lists are others: `! ` before what breaks pages. */
function said(change: (card: ElementApi) => Lists): readonly string[] {
  const later = { ...CARD, ...change(CARD) } as ElementApi;
  return compareElements([CARD], [later]).map(
    ({ tag, what, how, isBreaking }) => `${isBreaking ? '! ' : ''}${tag}: ${what} ${how}`,
  );
}

const edit = <T extends { readonly name: string }>(list: readonly T[], name: string, by: Partial<T>): T[] =>
  list.map((item) => (item.name === name ? { ...item, ...by } : item));

describe('what changed in the elements', () => {
  it('is nothing for the same elements, for other words, and for what a baseline keeps of them', () => {
    assert.deepEqual(
      said(() => ({ summary: 'Other words', description: 'Of another kind' })),
      [],
    );
    assert.deepEqual(compareElements(readBaseline(baselineOf([CARD])), [CARD]), []);
  });

  it('names elements that are new, and those that are gone as breaking', () => {
    const how = (before: readonly ElementApi[], after: readonly ElementApi[]) =>
      compareElements(before, after).map(({ tag, what, how, isBreaking }) => [tag, what, how, isBreaking]);
    assert.deepEqual(how([], [CARD]), [['coopkit-card', 'element', 'is new', false]]);
    assert.deepEqual(how([CARD], []), [['coopkit-card', 'element', 'is gone', true]]);
  });

  it('names everything that is gone as breaking', () => {
    const nothing = { attributes: [], properties: [], methods: [], events: [], slots: [], parts: [] };
    assert.deepEqual(
      said(() => ({ ...nothing, cssProperties: [] })),
      [
        '! coopkit-card: attribute nuts is gone',
        '! coopkit-card: attribute when-closed is gone',
        '! coopkit-card: property now is gone',
        '! coopkit-card: property nuts is gone',
        '! coopkit-card: method show is gone',
        '! coopkit-card: event coopkit-select is gone',
        '! coopkit-card: slot (default) is gone',
        '! coopkit-card: part title is gone',
        '! coopkit-card: custom property --coopkit-accent is gone',
      ],
    );
  });

  it('names what is new without calling it breaking', () => {
    const extra = { name: 'extra', description: '', type: 'string' };
    const added = said((card) => ({ parts: [...card.parts, extra], events: [...card.events, extra] }));
    assert.deepEqual(added, ['coopkit-card: event extra is new', 'coopkit-card: part extra is new']);
  });

  it('lets an attribute take more, and calls it breaking when it takes less or does something else', () => {
    const attribute = (by: object) =>
      said((card) => ({ attributes: edit(card.attributes, 'when-closed', by) }));
    const name = 'coopkit-card: attribute when-closed';
    assert.deepEqual(attribute({ type: "'hide' | 'say' | 'dim'" }), [
      `${name} was 'say' | 'hide' and is 'hide' | 'say' | 'dim'`,
    ]);
    assert.deepEqual(attribute({ type: "'say'" }), [`! ${name} was 'say' | 'hide' and is 'say'`]);
    assert.deepEqual(attribute({ default: "'hide'" }), [
      `! ${name} has another default: 'hide' in place of 'say'`,
    ]);
    assert.deepEqual(attribute({ property: 'closed' }), [`! ${name} sets closed in place of whenClosed`]);
  });

  it('calls a property breaking that can no longer be set, or no longer shows in its attribute', () => {
    const property = (by: object) => said((card) => ({ properties: edit(card.properties, 'nuts', by) }));
    assert.deepEqual(property({ readonly: true }), ['! coopkit-card: property nuts can no longer be set']);
    assert.deepEqual(property({ reflects: false }), [
      '! coopkit-card: property nuts is no longer written to its attribute',
    ]);
  });

  it('does not take a bar inside a function or a list for another choice', () => {
    const property = (type: string) =>
      said((card) => ({ properties: edit(card.properties, 'now', { type }) }));
    assert.match(property('() => number | (() => string)')[0] ?? '', /^coopkit-card: property now was/);
    assert.match(property('(at: string | number) => number')[0] ?? '', /^! /);
  });

  it('lets a method take more that need not be given, and nothing else', () => {
    const method = (type: string) => said((card) => ({ methods: edit(card.methods, 'show', { type }) }));
    assert.match(method('(id: string, again?: boolean) => void')[0] ?? '', /^coopkit-card: method show was/);
    for (const type of [
      '(id: string, again: boolean) => void',
      '(id: number) => void',
      '(id: string) => number',
    ]) {
      assert.match(method(type)[0] ?? '', /^! /, type);
    }
  });

  it('calls an event breaking that carries something else', () => {
    const changed = said((card) => ({ events: edit(card.events, 'coopkit-select', { type: 'Event' }) }));
    assert.deepEqual(changed, ['! coopkit-card: event coopkit-select was CoopkitSelectEvent and is Event']);
  });
});
