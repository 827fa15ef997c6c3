import { FIELD_VOCABULARIES } from '../../sdk/model/field-vocabularies.ts';
import type { LocalizedText } from '../../sdk/model/text.ts';
import type { Vocabulary } from '../../sdk/model/vocabulary.ts';
import type { Localize } from './localize.ts';

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
    const scheme = FIELD_VOCABULARIES[field] ?? field;
    const terms = this.#terms.get(scheme) ?? new Map<string, LocalizedText>();
    this.#terms.set(scheme, terms.set(code, terms.get(code) ?? label));
  }

  /**
   * The word for a value of a field. A code that nobody explains is shown as it is.
   *
   * @param given a label that came with the value, which goes first
   */
  of(localize: Localize, field: string, code: string, given?: LocalizedText): string {
    if (field === 'country') return localize.country(code);
    const label = given ?? this.#terms.get(FIELD_VOCABULARIES[field] ?? field)?.get(code);
    return localize.text(label)?.text ?? code;
  }
}
