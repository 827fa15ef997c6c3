/**
 * Text as other programs can take it: line breaks as `\n`; without control characters, which neither XML nor iCalendar
 * knows, without marks that turn the direction of what follows, and without halves of characters.
 */
export function readable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** An address of the web in standard form; nothing when it is none, `javascript:` first of all. */
export function webAddress(value: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value)) return undefined;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
