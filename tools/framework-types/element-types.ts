import type { ElementApi, Typed } from '../manifest/elements.ts';

const HEAD = `/*
 * The elements as frameworks see them: what the types for React, Vue and Svelte beside this file are built on.
 * Generated from the custom elements manifest; do not edit. Made by: node tools/generate-framework-types.ts
 */
`;

/** What HTML and templates may write for a property: text for a number, a mere name for a switch. */
function writtenType(type: string): string {
  return type
    .split('|')
    .map((part) => part.trim())
    .map((part) => ({ number: 'number | `${number}`', boolean: `boolean | ''` })[part] ?? part)
    .filter((part) => part !== 'undefined')
    .join(' | ');
}

const key = (name: string): string => (/^[\w$]+$/.test(name) ? name : `'${name}'`);

function comment({ description, default: standard }: Typed): string {
  const suffix = standard === undefined ? '' : ` Default: \`${standard}\`.`;
  const sentence = /[.!?…]$/.test(description) ? description : `${description}.`;
  return `/** ${sentence}${suffix} */`;
}

const block = (name: string, lines: readonly string[]): string =>
  lines.length === 0 ? `${name}: {};` : `${name}: {\n${lines.join('\n')}\n};`;

function properties({ name, properties }: ElementApi): string {
  return block(
    'properties',
    properties
      .filter(({ readonly }) => !readonly)
      .map(
        (property) =>
          `${comment(property)}\n${key(property.name)}?: ${name}['${property.name}'] | undefined;`,
      ),
  );
}

function attributes({ attributes }: ElementApi): string {
  return block(
    'attributes',
    attributes
      .filter(({ name, property }) => name !== property)
      .map(
        (attribute) =>
          `${comment(attribute)}\n${key(attribute.name)}?: ${writtenType(attribute.type)} | undefined;`,
      ),
  );
}

function events({ events }: ElementApi): string {
  return block(
    'events',
    events.map((event) => `${comment(event)}\n${key(event.name)}: ${event.type};`),
  );
}

/** `types/elements.d.ts`: properties, attributes spelt otherwise, and events of every element. */
export function elementTypes(elements: readonly ElementApi[]): string {
  const classes = elements.map(({ name }) => name);
  const eventClasses = elements.flatMap(({ events }) => events.map(({ type }) => type));
  const imported = new Set([...classes, ...eventClasses.filter((name) => name.startsWith('Coopkit'))]);
  const registered = elements.map(({ tag }) => `import '../dist/define/${tag.replace('coopkit-', '')}.js';`);
  const entries = elements.map(
    (element) => `/** ${element.summary}. */
${key(element.tag)}: {
element: ${element.name};
${properties(element)}
${attributes(element)}
${events(element)}
};`,
  );
  return `${HEAD}
import type { ${[...imported].toSorted().join(', ')} } from '../dist/index.js';
// So that querySelector('coopkit-…') gives its class.
${registered.join('\n')}

/** The elements by their tags. */
export interface CoopkitElements {
${entries.join('\n')}
}
`;
}
