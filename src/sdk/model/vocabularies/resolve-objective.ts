import { standardObjective } from './objective-spelling.ts';
import { objectives } from './objectives.ts';

/** An objective as it was understood. */
export interface ResolvedObjective {
  /** The code in its standard spelling, `RSO2.8`; what was given, trimmed, when it is no spelling we know. */
  readonly code: string;
  /** Whether the vocabulary has it. An unknown code is kept all the same: the next amendment may add it. */
  readonly known: boolean;
  /** Set when the text was another spelling of the code. */
  readonly via?: 'alias';
}

const KNOWN = new Set(objectives.terms.map(({ code }) => code));

/**
 * Reads an objective in any of the spellings found in programme documents and data sets.
 *
 * @example
 * resolveObjective(' RSO2.8') // { code: 'RSO2.8', known: true, via: 'alias' }
 * resolveObjective('2.viii') // { code: 'RSO2.8', known: true, via: 'alias' }
 * resolveObjective('RSO2.11') // { code: 'RSO2.11', known: false }
 */
export function resolveObjective(text: string): ResolvedObjective {
  const code = standardObjective(text);
  return { code, known: KNOWN.has(code), ...(code !== text && { via: 'alias' as const }) };
}
