import type { MessageKey } from '../../locales/groups.ts';
import type { Practice } from '../../sdk/model/practice.ts';

/** What an outcome is called. Success needs no word: the evidence says it. */
export function outcomeWord({ outcome }: Practice): MessageKey | undefined {
  const words = {
    failed: 'practiceFailed',
    partial: 'practicePartial',
    ongoing: 'practiceOngoing',
  } as const satisfies Record<string, MessageKey>;
  return outcome !== undefined && Object.hasOwn(words, outcome)
    ? words[outcome as keyof typeof words]
    : undefined;
}

/** What a level of validation means; a level that is not known has no meaning to tell. */
export function validationMeaning({ validation }: Practice): MessageKey | undefined {
  const meanings = {
    project: 'practiceCheckedProject',
    secretariat: 'practiceCheckedSecretariat',
    expert: 'practiceCheckedExpert',
  } as const satisfies Record<string, MessageKey>;
  return validation !== undefined && Object.hasOwn(meanings, validation)
    ? meanings[validation as keyof typeof meanings]
    : undefined;
}

/** Adoptions in the order in which they happened; those without a year come last. */
export function adoptionTrail({ adoptedBy = [] }: Practice): NonNullable<Practice['adoptedBy']> {
  return adoptedBy.toSorted((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999'));
}
