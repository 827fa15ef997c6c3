import type { MessageGroup } from './message.ts';

/** Languages beside English, each downloaded only where it is read. */
export const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly default: MessageGroup }>>> = {
  de: () => import('./de.ts'),
};
