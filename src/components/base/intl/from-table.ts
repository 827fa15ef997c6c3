import type { IntlTable } from '../../../locales/intl/table.ts';
import { formatter } from '../formatter.ts';
import type { Formats } from './formats.ts';

/**
 * Writes dates, times, lists and names the way CLDR's rules for a language have it. Numbers need no table: those of the
 * languages that have one are written as in English.
 *
 * @param lang primary language, `ga`
 */
export function fromTable(lang: string, table: IntlTable): Formats {
  const { months, dates, moment, days, list } = table;
  return {
    date(instant, options) {
      const { dateStyle, timeStyle, year, month = dateStyle, day = dateStyle, hour = timeStyle } = options;
      const parts = partsOf(instant, options.timeZone);
      const length = month === 'short' ? 'short' : 'long';
      const date = fill(dates[length][day ? 'day' : 'month'], {
        d: parts['day'],
        M: months[length][Number(parts['month']) - 1],
        y: parts['year'],
      });
      const time = `${parts['hour']}:${parts['minute']}`;
      if (!hour) return date;
      return year || dateStyle ? fill(moment, { date, time }) : time;
    },
    relativeDays(number) {
      const named = days.named[number];
      if (named !== undefined) return named;
      const forms = days[number < 0 ? 'past' : 'future'];
      const n = Math.abs(number);
      const form = forms[formatter('PluralRules', lang).select(n)] ?? forms.other;
      return fill(form, { n: formatter('NumberFormat', 'en-IE').format(n) });
    },
    list: (items) =>
      items
        .map((item, index) => {
          const left = items.length - index - 1;
          if (left === 0) return item;
          return item + (left > 1 ? list.other : items.length === 2 ? list.two : list.last);
        })
        .join(''),
    name(type, code) {
      const names = table[`${type}s`];
      return Object.hasOwn(names, code) ? names[code] : undefined;
    },
  };
}

/** Year, month, day, hour and minute in digits, on the clock of a zone or on the browser's. */
function partsOf(instant: number, timeZone: string | undefined): Readonly<Record<string, string>> {
  const format = formatter('DateTimeFormat', 'en-US', {
    ...(timeZone !== undefined && { timeZone }),
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

function fill(pattern: string, values: Readonly<Record<string, string | undefined>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
