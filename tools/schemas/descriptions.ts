import { globSync, readFileSync } from 'node:fs';

/** What a public interface says of itself and its fields, in its own doc comments. */
export interface Described {
  readonly text: string;
  readonly fields: ReadonlyMap<string, { readonly text: string; readonly type: string }>;
}

const INTERFACE = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export interface (\w+)[^{]*\{\n([^]*?)\n\}/g;
const FIELD = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\s*)?readonly (\w+)\??:\s*([^;]+);/g;

/**
 * Reads the doc comments of the record types, so that the published schemas say what the types say without a second
 * copy. The types are plain interfaces in one style, which is what makes so small a reader enough.
 */
export function readDescriptions(folder: string): ReadonlyMap<string, Described> {
  const interfaces = new Map<string, Described>();
  for (const file of globSync(`${folder}/*.ts`).toSorted()) {
    for (const [, text, name = '', body = ''] of readFileSync(file, 'utf8').matchAll(INTERFACE)) {
      const fields = [...body.matchAll(FIELD)].map(
        ([, note, field = '', type = '']) => [field, { text: plain(note), type }] as const,
      );
      interfaces.set(name, { text: plain(text), fields: new Map(fields) });
    }
  }
  return interfaces;
}

/** A doc comment as one line of plain text. */
function plain(comment = ''): string {
  return comment
    .replace(/^\s*\* ?/gm, '')
    .replace(/@example[^]*/, '')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
