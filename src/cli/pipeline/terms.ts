import type { LocalizedText } from '../../sdk/model/text.ts';
import type { Term, Vocabulary } from '../../sdk/model/vocabulary.ts';
import { resolveObjective, resolvePartnerType } from '../../sdk/model/vocabularies/index.ts';
import type { TermReader } from '../mapping/context.ts';
import { nearest, plainName } from '../../sdk/nearest.ts';
import { slug } from '../values/slug.ts';
import type { UsedCodes } from './used-codes.ts';

type TermReading = ReturnType<TermReader['read']>;

/**
 * The vocabularies of a data set: coopkit's own, those the data set brings, and the topics that stand in its records.
 * A scheme that nobody has listed grows with the data: `Big data` becomes the code `big-data` with its label.
 */
export class TermTable implements TermReader {
  readonly #given: ReadonlyMap<string, Vocabulary>;
  readonly #builtIn: readonly Vocabulary[];
  /** Scheme → spelling in plain form → code. */
  readonly #spellings = new Map<string, Map<string, string>>();
  readonly #grown = new Map<string, Map<string, Record<string, string>>>();

  /**
   * @param given the vocabularies that the data set brings
   * @param builtIn coopkit's own, with labels in the languages of the data set
   */
  constructor(given: readonly Vocabulary[], builtIn: readonly Vocabulary[]) {
    this.#builtIn = builtIn;
    this.#given = new Map(given.map((vocabulary) => [vocabulary.scheme, vocabulary]));
    for (const { scheme, terms } of [...builtIn, ...given]) {
      const spellings = this.#spellings.get(scheme) ?? new Map<string, string>();
      this.#spellings.set(scheme, spellings);
      for (const term of terms)
        for (const spelling of spellingsOf(term)) spellings.set(plainName(spelling), term.code);
    }
  }

  read(scheme: string, value: string, lang: string | undefined): TermReading {
    const spellings = this.#spellings.get(scheme);
    const listed = spellings?.get(plainName(value));
    if (listed !== undefined) return { code: listed };
    if (scheme === 'objectives') return readObjective(value);
    if (scheme === 'partnerTypes') return readPartnerType(value);
    if (spellings) return { code: value, note: unknownCode(scheme, value, new Set(spellings.values())) };
    return { code: this.#grow(scheme, value, lang ?? 'und') };
  }

  /**
   * What the data set needs to carry, so that every code of its records has a label: its own terms and grown ones, then
   * coopkit's for the codes that these do not explain; of all, only what is needed.
   */
  vocabularies(used: UsedCodes): Vocabulary[] {
    const own = new Map(this.#given);
    for (const [scheme, terms] of this.#grown) own.set(scheme, grownVocabulary(scheme, terms));
    const builtIn = new Map(this.#builtIn.map((vocabulary) => [vocabulary.scheme, vocabulary]));
    return [...new Set([...own.keys(), ...builtIn.keys()])]
      .toSorted()
      .map((scheme) => completed(scheme, own.get(scheme), builtIn.get(scheme)))
      .map((vocabulary) => ({ ...vocabulary, terms: used.needed(vocabulary.scheme, vocabulary.terms) }))
      .filter(({ terms }) => terms.length > 0);
  }

  #grow(scheme: string, value: string, lang: string): string {
    const code = slug(value) || value;
    const terms = this.#grown.get(scheme) ?? new Map<string, Record<string, string>>();
    this.#grown.set(scheme, terms);
    const label = terms.get(code);
    // The first spelling of a language stands; `big-data` says nothing that the code does not.
    if (!label) terms.set(code, { [lang]: value });
    else if (label[lang] === undefined || label[lang] === code) label[lang] = value;
    return code;
  }
}

/** In the order of the codes, whatever came up first. */
function grownVocabulary(scheme: string, terms: ReadonlyMap<string, LocalizedText>): Vocabulary {
  return {
    scheme,
    terms: [...terms]
      .map(([code, label]): Term => ({ code, label }))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

/** A data set's own vocabulary, and after its terms those of coopkit's whose codes it does not list. */
function completed(scheme: string, own: Vocabulary | undefined, builtIn: Vocabulary | undefined): Vocabulary {
  if (!own) return builtIn ?? { scheme, terms: [] };
  const listed = new Set(own.terms.map(({ code }) => code));
  const missing = builtIn?.terms.filter(({ code }) => !listed.has(code)) ?? [];
  return { ...own, terms: [...own.terms, ...missing] };
}

function spellingsOf({ code, label, aliases = [] }: Term): readonly string[] {
  return [...Object.values(label), ...aliases, code];
}

function readObjective(value: string): TermReading {
  const { code, known } = resolveObjective(value);
  return known ? { code } : { code, note: unknownCode('objectives', value, []) };
}

function readPartnerType(value: string): TermReading {
  const { code, known, lossy } = resolvePartnerType(value);
  if (!known) return { code, note: unknownCode('partnerTypes', value, []) };
  if (!lossy) return { code };
  return {
    code,
    note: {
      code: 'nearest-partner-type',
      message: `the type is of another list; ${code} is the nearest of the 17 types of Jems, not the same`,
      remedy: 'map it under values: in coopkit.yaml to say what is meant',
    },
  };
}

function unknownCode(
  scheme: string,
  value: string,
  codes: Iterable<string>,
): NonNullable<TermReading['note']> {
  const meant = nearest(value, codes);
  return {
    code: 'unknown-code',
    message: `the vocabulary "${scheme}" has no such code; it is kept and shown as it is`,
    remedy: `${meant ? `did you mean "${meant}"? ` : ''}map it under values: or add it to a file under vocabularies:`,
  };
}
