import { countryName } from './names.ts';
import { FIELD_VOCABULARIES } from '../../sdk/model/field-vocabularies.ts';
import type { LocalizedText } from '../../sdk/model/text.ts';
import type { VocabularyLabels } from '../../sdk/model/vocabularies/labels/labels.ts';
import type { BuiltInScheme } from '../../sdk/model/vocabularies/load.ts';
import type { Vocabulary } from '../../sdk/model/vocabulary.ts';
import { base } from './language.ts';
import type { Localize } from './localize.ts';
import { legible } from './legible.ts';

/** The words for codes: what a data set's vocabularies call them, in the reader's language. */
export class Labels {
  readonly #terms = new Map<string, Map<string, LocalizedText>>();

  constructor(vocabularies: readonly Vocabulary[] = []) {
    for (const { scheme, terms } of vocabularies) {
      this.#terms.set(scheme, new Map(terms.map(({ code, label }) => [code, label])));
    }
  }

  /** Keeps a word that came with a value, for where the value comes without it. */
  learn(field: string, code: string, label: LocalizedText): void {
    const scheme = FIELD_VOCABULARIES.get(field) ?? field;
    const terms = this.#terms.get(scheme) ?? new Map<string, LocalizedText>();
    this.#terms.set(scheme, terms.set(code, terms.get(code) ?? label));
  }

  /**
   * The word for a value of a field. A code that nobody explains is shown as it is.
   *
   * @param given a label that came with the value, which goes first
   */
  of(localize: Localize, field: string, code: string, given?: LocalizedText): string {
    if (field === 'country') return countryName(localize, code);
    const scheme = FIELD_VOCABULARIES.get(field);
    const label = localize.text(given ?? this.#terms.get(scheme ?? field)?.get(code));
    if (label && base(label.lang) === base(localize.lang)) return label.text;
    // Topics are every data set's own.
    const word = scheme && scheme !== 'topics' ? builtInWord(localize, scheme, code) : undefined;
    return word ?? label?.text ?? legible(code);
  }
}

/** What the reader's language calls a code of coopkit's own vocabularies; nothing until its words are there. */
function builtInWord(localize: Localize, scheme: string, code: string): string | undefined {
  const words = localize.need('labels') as Partial<VocabularyLabels> | undefined;
  const labels = words?.[scheme as BuiltInScheme] ?? {};
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}
