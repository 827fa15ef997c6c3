import type { IntlTable } from '../../../locales/intl/table.ts';
import type { Formats, IntlClass } from './formats.ts';
import type { fromTable } from './from-table.ts';

/**
 * Whether the language is one that coopkit has a table for and the browser cannot write in.
 *
 * @param lang primary language, `ga`
 */
export function lacks(name: IntlClass, lang: string): boolean {
  return /^(?:ga|mt)$/.test(lang) && !Intl[name]?.supportedLocalesOf(lang).length;
}

let write: typeof fromTable | undefined;

/**
 * What writes from a table. Its code is downloaded with the first table.
 *
 * @param arrived called when it is there; never when it cannot be had, so that the browser's English stays
 */
export function ownFormats(lang: string, table: IntlTable, arrived: () => void): Formats | undefined {
  if (!write) {
    import('./from-table.ts').then(
      (module) => {
        write = module.fromTable;
        arrived();
      },
      () => {},
    );
  }
  return write?.(lang, table);
}
