import { readable } from './text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Readers turn them into spaces in attributes (XML 1.0, 3.3.3).
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text between tags. `>` is escaped as well, so that `]]>` cannot occur (XML 1.0, 2.4). */
export function xmlText(text: string): string {
  return readable(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
}

/** An element; attributes that are undefined are left out, and so is the end tag of an empty one. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => {
      const escaped = readable(value).replace(/[&<>"'\n\t]/g, (character) => ENTITIES[character] ?? '');
      return ` ${key}="${escaped}"`;
    });
  const start = `<${name}${written.join('')}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}
