/** A tag, a comment or a declaration; a `>` inside quotes does not end it. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<\/?([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<![^>]*>/gi;

/** Elements that begin a new line; between others nothing is added. */
const BLOCKS = /^(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|blockquote)$/i;

/** Elements whose content is not text. */
const HIDDEN = /<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    euro: '€',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
  }),
);

/**
 * The words of HTML that came with foreign data, for a field that holds plain text. Not a sanitiser: what it gives must
 * be shown as text, as all texts of records are.
 *
 * @param html perhaps broken, perhaps no HTML at all
 * @param longest letters; a longer text ends with an ellipsis, after a whole word
 */
export function plainText(html: string, longest = Infinity): string {
  const text = html
    .replace(HIDDEN, ' ')
    .replace(MARKUP, (_markup, name: string | undefined) => (name && BLOCKS.test(name) ? '\n' : ''))
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, decode)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\s]*/gu, '\n')
    .trim();
  return shorten(text, longest);
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
  const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : whole;
}

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.search(/\s\S*$/u);
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
