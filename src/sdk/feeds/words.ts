import type { CalendarWords } from './calendar.ts';
import type { FeedWords } from './types.ts';

const ENGLISH: FeedWords = {
  opens: 'Opens',
  step1: 'Deadline of step 1',
  'cut-offs': 'Cut-off',
  closes: 'Deadline',
  since: 'Suspended since',
  resumes: 'Resumes',
  rolling: 'Open at any time',
  suspended: 'Suspended',
  unannounced: 'Not announced yet',
  unknown: 'Dates not known',
  otherwise: 'Other sources say',
  source: 'Source',
  wholeDay: 'Until the end of the day, {zone} time',
};

const GERMAN: FeedWords = {
  opens: 'Öffnet',
  step1: 'Frist für Stufe 1',
  'cut-offs': 'Stichtag',
  closes: 'Frist',
  since: 'Ausgesetzt seit',
  resumes: 'Geht weiter',
  rolling: 'Jederzeit offen',
  suspended: 'Ausgesetzt',
  unannounced: 'Noch nicht angekündigt',
  unknown: 'Termine nicht bekannt',
  otherwise: 'Andere Quellen sagen',
  source: 'Quelle',
  wholeDay: 'Bis Mitternacht, Ortszeit {zone}',
};

const LANGUAGES: ReadonlyMap<string, FeedWords> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
]);

/**
 * The words that go into feeds, in the first of the languages that there are words for: English and German. English when
 * there are none.
 *
 * @example
 * feedWords(['de-AT', 'en']).closes; // 'Frist'
 */
export function feedWords(languages: readonly string[]): FeedWords {
  for (const language of languages) {
    const words = LANGUAGES.get(language.split('-')[0] ?? language);
    if (words) return words;
  }
  return ENGLISH;
}

/** The same words for the entries of a calendar. */
export function calendarWords(words: FeedWords): CalendarWords {
  return {
    summary: ({ field }, title) => `${words[field]}: ${title}`,
    wholeDay: (_, timeZone) => words.wholeDay.replace('{zone}', () => timeZone),
  };
}
