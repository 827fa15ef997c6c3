import type { Vocabulary } from '../vocabulary.ts';

/** One file per vocabulary, so that a widget loads only the labels it shows. */
const LOADERS = {
  objectives: async () => (await import('./objectives.ts')).objectives,
  partnerTypes: async () => (await import('./partner-types.ts')).partnerTypes,
  categories: async () => (await import('./categories.ts')).categories,
  strands: async () => (await import('./strands.ts')).strands,
  stages: async () => (await import('./stages.ts')).stages,
  challenges: async () => (await import('./challenges.ts')).challenges,
  practiceForms: async () => (await import('./practice-forms.ts')).practiceForms,
  validationLevels: async () => (await import('./validation-levels.ts')).validationLevels,
  organisationTypes: async () => (await import('./organisation-types.ts')).organisationTypes,
  regionTypes: async () => (await import('./region-types.ts')).regionTypes,
  worldAreas: async () => (await import('./world-areas.ts')).worldAreas,
  networks: async () => (await import('./networks.ts')).networks,
} as const satisfies Record<string, () => Promise<Vocabulary>>;

/** Name of a vocabulary that comes with coopkit. */
export type BuiltInScheme = keyof typeof LOADERS;

/**
 * Loads one of coopkit's own vocabularies.
 *
 * @param scheme its name; any other name gives `undefined`, because data sets bring vocabularies of their own
 * @param languages of the labels, beside English: tags of the 24 official languages of the EU; others are left out
 *
 * @example
 * const strands = await loadVocabulary('strands', ['fr']);
 * strands?.terms[0]?.label['en']; // 'Cross-border cooperation (Interreg A)'
 * await loadVocabulary('topics'); // undefined: every data set has its own
 */
export async function loadVocabulary(
  scheme: string,
  languages: readonly string[] = [],
): Promise<Vocabulary | undefined> {
  const vocabulary = Object.hasOwn(LOADERS, scheme) ? await LOADERS[scheme as BuiltInScheme]() : undefined;
  if (!vocabulary || languages.length === 0) return vocabulary;
  const { withLabels } = await import('./labels/with-labels.ts');
  const [labelled] = await withLabels([vocabulary], languages);
  return labelled;
}
