import { intlLocales } from './language.ts';

/** The formatters that are used again and again, and what each is told besides the language. */
interface Options {
  readonly DateTimeFormat: Intl.DateTimeFormatOptions;
  readonly DisplayNames: Intl.DisplayNamesOptions;
  readonly ListFormat: Intl.ListFormatOptions;
  readonly NumberFormat: Intl.NumberFormatOptions;
  readonly PluralRules: Intl.PluralRulesOptions;
  readonly RelativeTimeFormat: Intl.RelativeTimeFormatOptions;
  readonly Segmenter: Intl.SegmenterOptions;
}

type Formatter<Name extends keyof Options> = InstanceType<(typeof Intl)[Name]>;

const made: Record<string, object> = {};

/**
 * A formatter of the browser, made once for a language and its options: to make one takes as long as to draw a whole
 * record.
 *
 * @param lang BCP 47 tag as the page states it
 * @throws TypeError where the browser has none of that name, RangeError for options that it does not know
 */
export function formatter<Name extends keyof Options>(
  name: Name,
  lang: string,
  options?: Options[Name],
): Formatter<Name> {
  const key = JSON.stringify([name, lang, options]);
  made[key] ??= Reflect.construct(Intl[name], [intlLocales(lang), options]) as object;
  return made[key] as Formatter<Name>;
}
