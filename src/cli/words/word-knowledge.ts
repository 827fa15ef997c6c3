import type { WordKnowledge } from '../../sdk/search/types.ts';
import { compoundSplitter, type Splitter } from './compounds.ts';
import { BALTIC } from './endings/baltic.ts';
import { GERMANIC } from './endings/germanic.ts';
import { OTHER } from './endings/other.ts';
import { ROMANCE } from './endings/romance.ts';
import { SLAVIC } from './endings/slavic.ts';
import { URALIC } from './endings/uralic.ts';
import { COMPOUNDING } from './compounding.ts';
import { stemmer, type StemLength } from './inflection.ts';

/** Languages that decline as one of the 24 does. */
const SAME_ENDINGS: Readonly<Record<string, string>> = { bs: 'hr', sr: 'hr', cnr: 'hr' };

const INFLECTIONS = { ...GERMANIC, ...ROMANCE, ...SLAVIC, ...BALTIC, ...URALIC, ...OTHER };

/** The languages whose word forms are known: the 24 official ones of the European Union. */
export const LANGUAGES: readonly string[] = Object.keys(INFLECTIONS).sort();

/**
 * Knowledge of word forms and compounds of the 24 official EU languages, for folded terms.
 *
 * A text in an unknown language is left alone: the same ending is a plural in one language and part of the stem in
 * the next (`-s` in Spanish and in Latvian), so that any guess would bring together words that do not belong together.
 */
export function createWordKnowledge(): WordKnowledge {
  const stemmers = new Map<string, StemLength>();
  for (const [language, inflection] of Object.entries(INFLECTIONS))
    stemmers.set(language, stemmer(inflection));
  const splitters = new Map<string, Splitter>();
  for (const [language, compounding] of Object.entries(COMPOUNDING)) {
    splitters.set(language, compoundSplitter(compounding, stemmers.get(language) ?? wholeWord));
  }
  const codes = new Map<string, string>();
  const codeOf = (tag: string): string => {
    const known = codes.get(tag);
    if (known !== undefined) return known;
    const code = languageCode(tag);
    codes.set(tag, code);
    return code;
  };
  return {
    stemLength: (term, language) => (language && stemmers.get(codeOf(language))?.(term)) || 0,
    parts: (term, language, frequency) =>
      (language && splitters.get(codeOf(language))?.(term, frequency)) || [],
  };
}

const wholeWord: StemLength = (term) => term.length;

/** The language of a BCP 47 tag whose endings apply: `de-AT` → `de`, `sr-Latn` → `hr`. */
function languageCode(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/, 1);
  return SAME_ENDINGS[language] ?? language;
}
