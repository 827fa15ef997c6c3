import type { MessageGroup } from './message.ts';

/** Languages beside English, each a file of its own that is downloaded only where it is read. */
export const LOCALES: Readonly<Record<string, () => Promise<{ readonly default: MessageGroup }>>> = {
  de: () => import('./de.ts'),
};
