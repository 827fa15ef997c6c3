import type { IntlTable } from '../../../locales/intl/table.ts';
import type { Formats, IntlClass } from './formats.ts';
import { fromTable } from './from-table.ts';

/**
 * What writes from a table; nothing where the browser itself knows the language.
 *
 * @param lang primary language, `ga`
 */
export function ownFormats(name: IntlClass, lang: string, table: IntlTable): Formats | undefined {
  return Intl[name]?.supportedLocalesOf(lang).length ? undefined : fromTable(lang, table);
}
