import type { Attribute, ElementApi, Named } from '../manifest/elements.ts';

/** The texts of a union such as `'say' | 'hide'`. */
const choices = ({ type }: Attribute): readonly string[] =>
  [...type.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);

const unique = (lists: readonly (readonly Named[])[]): readonly Named[] => [
  ...new Map(lists.flat().map((item) => [item.name, item])).values(),
];

const markdown = (value: string): object => ({ kind: 'markdown', value });

/**
 * `types/vscode-html-data.json`: tags and attributes for Visual Studio Code (`html.customData`), format 1.1.
 * https://github.com/microsoft/vscode-custom-data
 */
export function vscodeHtmlData(elements: readonly ElementApi[]): object {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(aboutElement(element)),
      attributes: element.attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description),
        ...(attribute.type === 'boolean' && { valueSet: 'v' }),
        ...(choices(attribute).length > 0 && { values: choices(attribute).map((name) => ({ name })) }),
      })),
    })),
  };
}

function aboutElement({ summary, description, events, slots }: ElementApi): string {
  const list = (title: string, items: readonly Named[]): string =>
    items.length === 0
      ? ''
      : `\n\n**${title}**\n${items.map((item) => `- \`${item.name || '(default)'}\`: ${item.description}`).join('\n')}`;
  return `${summary}.\n\n${description}${list('Events', events)}${list('Slots', slots)}`;
}

/** `types/vscode-css-data.json`: custom properties and parts (`css.customData`), format 1.1. */
export function vscodeCssData(elements: readonly ElementApi[]): object {
  const parts = new Map<string, string[]>();
  for (const { tag, parts: own } of elements) {
    for (const { name, description } of own) {
      parts.set(name, [...(parts.get(name) ?? []), `\`${tag}\`: ${description}`]);
    }
  }
  return {
    version: 1.1,
    properties: unique(elements.map(({ cssProperties }) => cssProperties)).map(({ name, description }) => ({
      name,
      description: markdown(description),
    })),
    pseudoElements: [...parts.keys()].toSorted().map((name) => ({
      name: `::part(${name})`,
      description: markdown((parts.get(name) ?? []).join('\n\n')),
    })),
  };
}

/** `types/web-types.json`: the same for the editors of JetBrains. https://github.com/JetBrains/web-types */
export function webTypes(elements: readonly ElementApi[], name: string, version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webTypesElement) } },
  };
}

function webTypesElement(element: ElementApi): object {
  const plain = ({ name, description }: Named): object => ({ name, description });
  return {
    name: element.tag,
    description: `${element.summary}.\n\n${element.description}`,
    attributes: element.attributes.map((attribute) => ({
      ...plain(attribute),
      ...(attribute.default !== undefined && { default: attribute.default }),
      value: { type: attribute.type, required: false },
    })),
    slots: element.slots.map(plain),
    js: {
      properties: element.properties.map((property) => ({
        ...plain(property),
        value: { type: property.type },
        ...(property.readonly && { 'read-only': true }),
      })),
      events: element.events.map((event) => ({ ...plain(event), value: { type: event.type } })),
    },
    css: {
      parts: element.parts.map(plain),
      properties: element.cssProperties.map(plain),
    },
  };
}
