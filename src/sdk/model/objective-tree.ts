/**
 * The policy objective that a specific objective belongs to: `RSO1.2` → `PO1`, `ESO4.1` → `PO4`, `ISO6.1` → `ISO1`.
 * Read from the code, so that objectives of later amendments find their place as well. The first digit of ERDF and ESF+
 * objectives counts the policy objectives of Regulation (EU) 2021/1060, Article 5(1); Jems numbers the two
 * Interreg-specific ones (Regulation (EU) 2021/1059, Article 14(4) and (5)) 6 and 7.
 *
 * @returns `undefined` for what stands alone: policy objectives, those of PEACE PLUS, codes of another kind
 */
export function widerObjective(code: string): string | undefined {
  const [, scheme, digit] = /^([REI])SO(\d)\.\d+$/.exec(code) ?? [];
  if (scheme === 'I') return digit === '6' ? 'ISO1' : digit === '7' ? 'ISO2' : undefined;
  return scheme && `PO${digit}`;
}
