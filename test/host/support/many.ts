/** How many widgets a page has. */
export const COUNT = 50;

const CARD = 'coopkit-region-card nuts="HR02" compact';
/** How they begin. */
export const KINDS = ['coopkit-call-banner', CARD, 'coopkit-partner-search', 'coopkit-practice-feed'];

/** An element of each kind in turn, with the attributes of {@link KINDS}. */
export const many = (attributes: string, kinds: readonly string[] = KINDS): string =>
  Array.from({ length: COUNT }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? '';
    return `<${kind} ${attributes}></${kind.split(' ')[0] ?? ''}>`;
  }).join('');

/** What was asked for more than once. */
export const repeated = (asked: ReadonlyMap<string, number>): readonly string[] =>
  [...asked].filter(([, times]) => times > 1).map(([path, times]) => `${path}: ${String(times)}`);
