import type { VocabularyLabels } from './labels.ts';

/** Languages beside English, each downloaded only where it is read. */
export const LABELS: Readonly<Record<string, () => Promise<{ readonly default: VocabularyLabels }>>> = {
  de: () => import('./de.ts'),
};
