const formatters = new Map<string, object>();

/**
 * A formatter of the browser, made once for a language and its options: to make one takes as long as to draw a whole
 * record.
 *
 * @param key what it depends on
 */
export function kept<Formatter extends object>(key: readonly unknown[], make: () => Formatter): Formatter {
  const name = JSON.stringify(key);
  const known = formatters.get(name) ?? make();
  formatters.set(name, known);
  return known as Formatter;
}
