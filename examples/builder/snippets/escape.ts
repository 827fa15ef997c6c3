const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text between tags of HTML.
 *
 * @example
 * escapeText('R&D <fast>'); // R&amp;D &lt;fast&gt;
 */
export const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** A value between the double quotes of an attribute, on one line: some editors break values that have several. */
export const escapeAttribute = (value: string): string =>
  value.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** JSON inside a `<script>` of HTML, which nothing in it can close. */
export const escapeJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** A text of JavaScript or PHP in single quotes. */
export const quoted = (text: string): string =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replace(/[\r\n\u2028\u2029]+/g, ' ')}'`;

/** Signs that begin something else than a text in JSX. */
const JSX_SIGNS = /[&<>{}"\\\r\n]/;

/** A value of an attribute in JSX, with its quotes or braces. */
export const jsxValue = (value: string): string =>
  JSX_SIGNS.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`;

/** A text between tags of JSX. */
export const jsxText = (text: string): string =>
  JSX_SIGNS.test(text) || text.trim() !== text ? `{${JSON.stringify(text)}}` : text;

/** A text between tags of a Vue template: two braces would begin an expression. */
export const vueText = (text: string): string => escapeText(text).replaceAll('{{', '&#123;&#123;');

/** Signs that mean something in an Angular template, or in the text of a program around it. */
const ANGULAR_SIGNS: Readonly<Record<string, string>> = {
  '{': '&#123;',
  '}': '&#125;',
  '@': '&#64;',
  '`': '&#96;',
  $: '&#36;',
  '\\': '&#92;',
};
const angular = (text: string): string => text.replace(/[{}@`$\\]/g, (sign) => ANGULAR_SIGNS[sign] ?? sign);

/** A text between tags of an Angular template that stands between backticks. */
export const angularText = (text: string): string => angular(escapeText(text));

/** The same for a value of an attribute. */
export const angularAttribute = (value: string): string => angular(escapeAttribute(value));
