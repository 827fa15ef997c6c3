import { safeUrl } from '../../../src/components/base/safe-url.ts';

/** Gives the fields of one record their strings, in the order in which it asks. */
export interface Filler {
  /** Chooses among the forms that a record may have. */
  readonly variant: number;
  /** A text that is shown as it is. */
  text(): string;
  /** A text that is looked up, shown in other words, or not shown. */
  code(): string;
  /** The same, and no date. */
  noDate(): string;
  /** An address. */
  url(): string;
  /** Which of the addresses are links, `101`: all that the tree may depend on. */
  readonly links: string;
  /** What must be seen. */
  readonly shown: readonly string[];
}

/**
 * Fills a record with strings from a list: the first field from a place, each next one from further on.
 *
 * @param pack strings that stand together in one text
 */
export function hostileFiller(
  strings: readonly string[],
  place: number,
  step: number,
  variant: number,
  pack: number,
): Filler {
  const shown: string[] = [];
  let links = '';
  let at = place - step;
  const next = (): string => strings[(at += step) % strings.length]!;
  return {
    variant,
    shown,
    get links() {
      return links;
    },
    text() {
      const first = next();
      const text = Array.from(
        { length: pack },
        (_, more) => strings[(at + more) % strings.length] ?? first,
      ).join(' ');
      shown.push(text);
      return text;
    },
    code: next,
    noDate() {
      const text = next();
      return /^\d/.test(text) ? `~${text}` : text;
    },
    url() {
      const address = next();
      links += safeUrl(address) === undefined ? '0' : '1';
      return address;
    },
  };
}

/** Fills a record with harmless words, so that its tree is what that of a hostile one has to be. */
export function harmlessFiller(links: string, variant: number): Filler {
  let words = 0;
  let addresses = 0;
  const word = (): string => `word${(words += 1)}`;
  return {
    variant,
    links,
    shown: [],
    text: word,
    code: word,
    noDate: word,
    url: () => (links[(addresses += 1) - 1] === '1' ? 'https://example.org/' : word()),
  };
}
