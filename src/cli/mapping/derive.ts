import { isoFromNuts } from '../../sdk/model/country-codes.ts';
import { isTimeZone, zonedInstant } from '../../sdk/calls/zoned-time.ts';
import type { Kind } from '../../sdk/model/envelope.ts';
import { isObject } from '../input/lists.ts';

/** The NUTS version of codes that name none. */
export const CURRENT_NUTS = 2024;

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'gdp-pps-index': 'index',
    population: 'persons',
    area: 'km2',
    'interreg-projects': 'count',
    'interreg-partners': 'count',
  }),
);

/** Fills in what follows from the other fields with certainty. Changes the fields it is given. */
export function derive(kind: Kind, fields: Record<string, unknown>): void {
  if (kind === 'regions') deriveRegion(fields);
  if (kind === 'regions' || kind === 'organisations' || kind === 'requests') {
    const { nuts } = fields;
    const code = isObject(nuts) ? nuts['code'] : nuts;
    if (fields['country'] === undefined && typeof code === 'string') fields['country'] = isoFromNuts(code);
  }
  deriveAliases(fields);
  if (kind === 'calls' && isObject(fields['window'])) {
    fields['window'] = withMode(withZone(fields['window'], fields['timeZone']));
  }
}

/** Takes out aliases that stand among the names already: a list of all names may be mapped to both. */
function deriveAliases(fields: Record<string, unknown>): void {
  const { name, fullName, acronym, aliases } = fields;
  if (!Array.isArray(aliases)) return;
  const names = [name, fullName, { acronym }].filter(isObject).flatMap((texts) => Object.values(texts));
  const others = aliases.filter((alias) => !names.includes(alias));
  if (others.length > 0) fields['aliases'] = others;
  else delete fields['aliases'];
}

function deriveRegion(fields: Record<string, unknown>): void {
  const { nuts, indicators } = fields;
  if (isObject(nuts) && typeof nuts['code'] === 'string') {
    // The level of a NUTS code is its length without the country (Regulation (EC) 1059/2003, Article 3).
    nuts['level'] ??= nuts['code'].length - 2;
    nuts['version'] ??= CURRENT_NUTS;
  }
  if (Array.isArray(indicators)) {
    fields['indicators'] = indicators.map((indicator: unknown) =>
      isObject(indicator) ? { unit: UNITS.get(String(indicator['key'])), ...indicator } : indicator,
    );
  }
}

/** The mode of a call's window, where its dates leave no doubt. */
function withMode(window: Record<string, unknown>): Record<string, unknown> {
  if (window['mode'] !== undefined) return window;
  const mode = Array.isArray(window['cutOffs'])
    ? 'cut-offs'
    : window['step1'] !== undefined && window['closes'] !== undefined
      ? 'two-step'
      : window['closes'] === undefined
        ? undefined
        : 'fixed';
  return mode === undefined ? window : { mode, ...window };
}

/** Times without an offset are read at the programme's own clock. */
function withZone(window: Record<string, unknown>, timeZone: unknown): Record<string, unknown> {
  if (!isTimeZone(timeZone)) return window;
  const zoned = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(zoned) : typeof value === 'string' ? atClock(value, timeZone) : value;
  return Object.fromEntries(Object.entries(window).map(([name, value]) => [name, zoned(value)]));
}

function atClock(value: string, timeZone: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/u.test(value)) return value;
  const instant = zonedInstant(Date.parse(`${value}Z`), timeZone, 'later');
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
