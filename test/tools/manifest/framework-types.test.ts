import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { frameworkFiles } from '../../../tools/framework-types/files.ts';
import { ROOT } from '../../../tools/lib/root.ts';
import { currentElements, type ElementApi } from '../../../tools/manifest/elements.ts';

describe('what frameworks and editors are told of the elements', () => {
  let elements: readonly ElementApi[] = [];
  let files: ReadonlyMap<string, string> = new Map();
  const json = (path: string) => JSON.parse(files.get(path) ?? '') as unknown;

  before(async () => {
    elements = await currentElements();
    files = await frameworkFiles(elements);
  });

  it('has every element, attribute and event in the types', () => {
    const types = files.get('types/elements.d.ts') ?? '';
    for (const { tag, attributes, events, name } of elements) {
      const entry = types.slice(types.indexOf(`'${tag}': {`)).split(/^ {2}\};$/m)[0] ?? '';
      assert.match(entry, new RegExp(`element: ${name};`));
      for (const item of [...attributes, ...events]) {
        assert.match(entry, new RegExp(`^ +'?${item.name}'?\\??: `, 'm'), `${tag} ${item.name}`);
      }
    }
  });

  it('has the tags, attributes and the words that they take in the data of Visual Studio Code', () => {
    const { version, tags } = json('types/vscode-html-data.json') as {
      version: number;
      tags: {
        name: string;
        attributes: { name: string; values?: { name: string }[]; valueSet?: string }[];
      }[];
    };
    assert.equal(version, 1.1);
    assert.deepEqual(
      tags.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]),
      elements.map(({ tag, attributes }) => [tag, attributes.map(({ name }) => name)]),
    );
    const banner = tags.find(({ name }) => name === 'coopkit-call-banner')?.attributes ?? [];
    const named = (name: string) => banner.find((attribute) => attribute.name === name);
    assert.deepEqual(named('when-closed')?.values, [{ name: 'say' }, { name: 'hide' }]);
    assert.equal(named('compact')?.valueSet, 'v', 'a switch takes no value');
  });

  it('has every part and custom property that the style sheets know, and no other', () => {
    const { properties, pseudoElements } = json('types/vscode-css-data.json') as Record<
      'properties' | 'pseudoElements',
      { name: string }[]
    >;
    const sources = globSync('src/components/**/*.ts', { cwd: ROOT })
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
      .join('\n');
    const used = new Set([...sources.matchAll(/var\((--coopkit-[\w-]+)/g)].map(([, name = '']) => name));
    assert.deepEqual(properties.map(({ name }) => name).toSorted(), [...used].toSorted());
    const parts = new Set(elements.flatMap((element) => element.parts.map(({ name }) => `::part(${name})`)));
    assert.deepEqual(pseudoElements.map(({ name }) => name).toSorted(), [...parts].toSorted());
  });

  it('has all of it in the web-types of JetBrains', () => {
    const webTypes = json('types/web-types.json') as {
      name: string;
      contributions: {
        html: {
          elements: {
            name: string;
            attributes: unknown[];
            slots: unknown[];
            js: { properties: unknown[]; events: unknown[] };
            css: { parts: unknown[]; properties: unknown[] };
          }[];
        };
      };
    };
    assert.equal(webTypes.name, 'coopkit');
    assert.deepEqual(
      webTypes.contributions.html.elements.map(({ name, attributes, slots, js, css }) => [
        name,
        ...[attributes, slots, js.properties, js.events, css.parts, css.properties].map(
          (list) => list.length,
        ),
      ]),
      elements.map((element) => [
        element.tag,
        ...[element.attributes, element.slots, element.properties, element.events, element.parts].map(
          (list) => list.length,
        ),
        element.cssProperties.length,
      ]),
    );
  });
});
