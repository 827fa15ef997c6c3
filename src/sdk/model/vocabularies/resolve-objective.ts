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

/** Spellings that follow no rule. `6.i.a` is how guidaeuroprogettazione.eu writes ISO6.1. */
const SPECIAL: ReadonlyMap<string, string> = new Map([['6.i.a', 'ISO6.1']]);

/** The regulations count specific objectives in Roman numerals: `2.viii`. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];

/**
 * Reads an objective in any of the spellings found in programme documents and data sets.
 *
 * @example
 * resolveObjective(' RSO2.8') // { code: 'RSO2.8', known: true, via: 'alias' }
 * resolveObjective('2.viii') // { code: 'RSO2.8', known: true, via: 'alias' }
 * resolveObjective('RSO2.11') // { code: 'RSO2.11', known: false }
 */
export function resolveObjective(text: string): ResolvedObjective {
  const trimmed = text.trim();
  const code = SPECIAL.get(trimmed.toLowerCase()) ?? standardSpelling(trimmed);
  return { code, known: KNOWN.has(code), ...(code !== text && { via: 'alias' as const }) };
}

function standardSpelling(text: string): string {
  const compact = text.toLowerCase().replace(/[\s_-]/g, '');
  const policy = /^(po|iso)\.?(\d)$/.exec(compact);
  if (policy) return `${policy[1]}${policy[2]}`.toUpperCase();

  const specific = /^(rso|eso|iso|so)?(\d)\.?\(?(\d{1,2}|[a-z]+)\)?$/.exec(compact);
  if (!specific) return text;
  const [, prefix, policyNumber = '', last = ''] = specific;
  // "28" could be a number of anything; without a prefix the dot has to be there.
  if (!prefix && !/[.(]/.test(compact)) return text;
  if (/^\d/.test(last)) return `${fund(prefix, policyNumber, Number(last))}${policyNumber}.${Number(last)}`;

  const roman = ROMAN.indexOf(last) + 1;
  if (roman) return `${fund(prefix, policyNumber, roman)}${policyNumber}.${roman}`;
  // ESF+ counts its objectives in letters: 4(a) to 4(m).
  if (policyNumber === '4' && /^[a-m]$/.test(last)) return `ESO4.${last.charCodeAt(0) - 96}`;
  return text;
}

/** The prefix that a bare number stands for: 6 and 7 are Interreg's own, beyond 4.6 only ESF+ counts on. */
function fund(prefix: string | undefined, policyNumber: string, number: number): string {
  if (prefix && prefix !== 'so') return prefix.toUpperCase();
  if (policyNumber === '6' || policyNumber === '7') return 'ISO';
  return policyNumber === '4' && number > 6 ? 'ESO' : 'RSO';
}
