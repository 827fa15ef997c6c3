import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { DayForms, IntlTable, MonthLength } from '../../src/locales/intl/table.ts';
import { ROOT } from '../lib/root.ts';
import { countryCodes, LANGUAGE_CODES } from './intl-codes.ts';

/** Languages of the Union that Chromium has no data for. */
const LANGUAGES = { ga: 'Irish', mt: 'Maltese' };

/** Numbers of days of each plural form of the two languages. */
const DAYS = [1, 2, 3, 7, 11, 20];

/** What Node's own CLDR says of a language. */
export function intlTable(lang: string): IntlTable {
  return {
    months: { long: months(lang, 'long'), short: months(lang, 'short') },
    dates: { long: dates(lang, 'long'), short: dates(lang, 'short') },
    moment: moment(lang),
    days: days(lang),
    list: list(lang),
    regions: names(lang, 'region', countryCodes()),
    languages: names(lang, 'language', LANGUAGE_CODES),
  };
}

/** The parts of a date as a pattern. */
function pattern(lang: string, options: Intl.DateTimeFormatOptions): string {
  const placeholders: Readonly<Record<string, string>> = { day: '{d}', month: '{M}', year: '{y}' };
  const parts = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options }).formatToParts(0);
  return parts.map(({ type, value }) => placeholders[type] ?? value).join('');
}

function dates(lang: string, month: MonthLength): { day: string; month: string } {
  return {
    day: pattern(lang, { year: 'numeric', month, day: 'numeric' }),
    month: pattern(lang, { year: 'numeric', month }),
  };
}

function months(lang: string, month: MonthLength): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const names = [{ day: 'numeric' as const }, {}].map((more) =>
      new Intl.DateTimeFormat(lang, { timeZone: 'UTC', year: 'numeric', month, ...more })
        .formatToParts(Date.UTC(2026, index, 15))
        .find(({ type }) => type === 'month'),
    );
    const [name, alone] = names.map((part) => part?.value);
    if (name === undefined || name !== alone) {
      throw new Error(`${lang} has two names for month ${index + 1}; the table has room for one.`);
    }
    return name;
  });
}

/** What stands between a date and its time. */
function moment(lang: string): string {
  const styles = [{ dateStyle: 'long' as const }, { timeStyle: 'short' as const }];
  const [date = '', time = ''] = styles.map((style) =>
    new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...style }).format(0),
  );
  const both = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'short' });
  return both.format(0).replace(date, '{date}').replace(time, '{time}');
}

function days(lang: string): IntlTable['days'] {
  const always = new Intl.RelativeTimeFormat(lang, { numeric: 'always' });
  const auto = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const named = [-2, -1, 0, 1, 2].filter((n) => auto.format(n, 'day') !== always.format(n, 'day'));
  const rules = new Intl.PluralRules(lang);
  const forms = (sign: 1 | -1): DayForms => {
    const all = DAYS.map(
      (n) => [rules.select(n), always.format(sign * n, 'day').replace(String(n), '{n}')] as const,
    );
    const { other = '' } = Object.fromEntries(all) as Partial<DayForms>;
    return { ...Object.fromEntries(all.filter(([, form]) => form !== other)), other };
  };
  return {
    named: Object.fromEntries(named.map((n) => [n, auto.format(n, 'day')])),
    future: forms(1),
    past: forms(-1),
  };
}

function list(lang: string): IntlTable['list'] {
  const format = new Intl.ListFormat(lang, { type: 'unit', style: 'short' });
  const between = (items: readonly string[]): readonly string[] =>
    format.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  const [two = ''] = between(['a', 'b']);
  const [other = '', last = ''] = between(['a', 'b', 'c']);
  return { two, last, other };
}

/** The names that are not those of English, which every browser has. */
function names(
  lang: string,
  type: 'region' | 'language',
  codes: readonly string[],
): Readonly<Record<string, string>> {
  const [own, english] = [lang, 'en-IE'].map(
    (each) => new Intl.DisplayNames(each, { type, fallback: 'none' }),
  );
  return Object.fromEntries(
    codes.flatMap((code) => {
      const name = own?.of(code);
      return name === undefined || name === english?.of(code) ? [] : [[code, name]];
    }),
  );
}

/** The source of `src/locales/intl/<lang>.ts`. */
export async function intlSource(lang: keyof typeof LANGUAGES): Promise<string> {
  const path = join(ROOT, 'src/locales/intl', `${lang}.ts`);
  const { cldr, icu } = process.versions;
  const source = `import type { IntlTexts } from './table.ts';

/** ${LANGUAGES[lang]}: CLDR ${cldr}, as ICU ${icu} has it. Written by tools/languages/intl-table.ts. */
export default { intl: ${JSON.stringify(intlTable(lang))} } satisfies IntlTexts;
`;
  return format(source, { ...(await resolveConfig(path)), filepath: path });
}

/** Writes the tables anew: `node tools/languages/intl-table.ts`. */
async function main(): Promise<void> {
  for (const lang of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
    writeFileSync(join(ROOT, 'src/locales/intl', `${lang}.ts`), await intlSource(lang));
  }
}

if (import.meta.main) await main();
