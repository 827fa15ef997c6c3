import type { LocalizedText } from '../../sdk/model/text.ts';
import type { Term, Vocabulary } from '../../sdk/model/vocabulary.ts';
import {
  BUILT_IN_VOCABULARIES,
  resolveObjective,
  resolvePartnerType,
} from '../../sdk/model/vocabularies/index.ts';
import type { TermReader } from '../mapping/context.ts';
import { nearest, plainName } from '../problems/nearest.ts';
import { slug } from '../values/slug.ts';

type TermReading = ReturnType<TermReader['read']>;

/**
 * The vocabularies of a data set: coopkit's own, those the data set brings, and the topics that stand in its records.
 * A scheme that nobody has listed grows with the data: `Big data` becomes the code `big-data` with its label.
 */
export class TermTable implements TermReader {
  readonly #given: ReadonlyMap<string, Vocabulary>;
  /** Scheme → spelling in plain form → code. */
  readonly #spellings = new Map<string, Map<string, string>>();
  readonly #grown = new Map<string, Map<string, Record<string, string>>>();

  /** @param given the vocabularies that the data set brings */
  constructor(given: readonly Vocabulary[]) {
    this.#given = new Map(given.map((vocabulary) => [vocabulary.scheme, vocabulary]));
    for (const { scheme, terms } of [...BUILT_IN_VOCABULARIES, ...given]) {
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

  /** What the data set needs to carry: its own terms, and the grown ones in the order of their codes. */
  vocabularies(): Vocabulary[] {
    const grown = [...this.#grown].map(([scheme, terms]) => ({
      scheme,
      terms: [...terms]
        .map(([code, label]): Term => ({ code, label: label as LocalizedText }))
        .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    }));
    return [...this.#given.values(), ...grown].toSorted((a, b) => (a.scheme < b.scheme ? -1 : 1));
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
