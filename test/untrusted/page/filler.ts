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
  /**
   * A code that is shown in words of ours where it has any, else as it is.
   *
   * @param wordsFor what the widget has to show for the few codes that mean something
   */
  coded(wordsFor: (code: string) => string | undefined): string;
  /** A language: a text is marked with it, unless it is that of the page or not known. */
  language(): string;
  /** An address. */
  url(): string;
  /**
   * For each address, language and code a harmless one that means the same to the widget; nothing where it means
   * nothing. It is all that the tree may depend on.
   */
  readonly meanings: readonly string[];
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
  const meanings: string[] = [];
  let at = place - step;
  const next = (): string => strings[(at += step) % strings.length]!;
  const packed = (): string => {
    const first = next();
    return Array.from({ length: pack }, (_, more) => strings[(at + more) % strings.length] ?? first).join(
      ' ',
    );
  };
  return {
    variant,
    shown,
    meanings,
    text() {
      const text = packed();
      shown.push(text);
      return text;
    },
    code: next,
    coded(wordsFor) {
      const code = packed();
      const words = wordsFor(code);
      shown.push(words ?? code);
      meanings.push(words === undefined ? '' : code);
      return code;
    },
    language() {
      const tag = next();
      meanings.push(tag === 'en' || tag === 'und' ? tag : '');
      return tag;
    },
    noDate() {
      const text = next();
      return /^\d/.test(text) ? `~${text}` : text;
    },
    url() {
      const address = next();
      meanings.push(safeUrl(address) === undefined ? '' : 'https://example.org/');
      return address;
    },
  };
}

/** Fills a record with harmless words, so that its tree is what that of a hostile one has to be. */
export function harmlessFiller(meanings: readonly string[], variant: number): Filler {
  let words = 0;
  let place = 0;
  const word = (): string => `word${(words += 1)}`;
  const meant = (): string => meanings[(place += 1) - 1] || word();
  return {
    variant,
    meanings,
    shown: [],
    text: word,
    code: word,
    noDate: word,
    coded: meant,
    language: meant,
    url: meant,
  };
}
