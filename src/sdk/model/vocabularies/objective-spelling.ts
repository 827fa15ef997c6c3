/*
 * Spellings of objectives. In a file of its own, because comparing codes needs no vocabulary with its labels.
 */

/** Spellings that follow no rule. `6.i.a` is how guidaeuroprogettazione.eu writes ISO6.1. */
const SPECIAL: ReadonlyMap<string, string> = new Map([['6.i.a', 'ISO6.1']]);

/** The regulations count specific objectives in Roman numerals: `2.viii`. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'];

/**
 * The standard spelling of an objective, `RSO2.8`; the text, trimmed, when it is in no spelling we know. Whether there is
 * such an objective is for `resolveObjective` to say.
 *
 * @example standardObjective(' 2.viii') // 'RSO2.8'
 */
export function standardObjective(text: string): string {
  const trimmed = text.trim();
  return SPECIAL.get(trimmed.toLowerCase()) ?? standardSpelling(trimmed);
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
