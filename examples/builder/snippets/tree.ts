import { escapeAttribute, escapeJson, escapeText } from './escape.ts';

/** An element to be written. An attribute without a value is `true`. */
export interface Tag {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string | true])[];
  readonly children: readonly Part[];
}

/** A JSON-LD block: read by search engines, run by nobody. */
export interface Data {
  readonly jsonLd: unknown;
}

export type Part = Tag | Data | string;

/** How a language writes texts and values; that of HTML by default. */
export interface Dialect {
  readonly text: (text: string) => string;
  /** With its quotes. */
  readonly value: (value: string) => string;
}

export const HTML: Dialect = { text: escapeText, value: (value) => `"${escapeAttribute(value)}"` };

/** Longest line of a tag before each attribute gets one of its own. */
const LINE = 100;

const openTag = ({ tag, attributes }: Tag, { value }: Dialect, joint = ' '): string =>
  [`<${tag}`, ...attributes.map(([name, given]) => (given === true ? name : `${name}=${value(given)}`))].join(
    joint,
  ) + (joint === ' ' ? '>' : '');

/** In one line, without a gap: editors that make paragraphs of lines find none. */
export function writeLine(part: Part, dialect: Dialect = HTML): string {
  if (typeof part === 'string') return dialect.text(part);
  if ('jsonLd' in part) return `<script type="application/ld+json">${escapeJson(part.jsonLd, 0)}</script>`;
  return `${openTag(part, dialect)}${part.children.map((child) => writeLine(child, dialect)).join('')}</${part.tag}>`;
}

/** Over several lines, for people. Nothing is added that a browser would show. */
export function writeTree(part: Part, dialect: Dialect = HTML, indent = ''): string {
  if (typeof part === 'string') return indent + dialect.text(part);
  if ('jsonLd' in part) {
    const data = escapeJson(part.jsonLd).replaceAll('\n', `\n${indent}`);
    return `${indent}<script type="application/ld+json">\n${indent}${data}\n${indent}</script>`;
  }
  const short = openTag(part, dialect);
  const isLong = indent.length + short.length > LINE;
  const open = isLong ? `${openTag(part, dialect, `\n${indent}  `)}\n${indent}>` : short;
  const isText = part.children.every((child) => typeof child === 'string');
  if (isText) {
    return `${indent}${open}${part.children.map((child) => writeLine(child, dialect)).join('')}</${part.tag}>`;
  }
  const inside = part.children.map((child) => writeTree(child, dialect, `${indent}  `));
  return [`${indent}${open}`, ...inside, `${indent}</${part.tag}>`].join('\n');
}
