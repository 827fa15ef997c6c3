/**
 * The plural forms that CLDR gives each language for cardinal numbers. French, Italian, Spanish and Portuguese have
 * `many` for whole millions ("1 million de régions"), Slovene `two` for 2, 102, 202.
 */
export interface PluralForms {
  readonly bg: 'one' | 'other';
  readonly cs: 'one' | 'few' | 'many' | 'other';
  readonly da: 'one' | 'other';
  readonly de: 'one' | 'other';
  readonly el: 'one' | 'other';
  readonly en: 'one' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly et: 'one' | 'other';
  readonly fi: 'one' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly ga: 'one' | 'two' | 'few' | 'many' | 'other';
  readonly hr: 'one' | 'few' | 'other';
  readonly hu: 'one' | 'other';
  readonly it: 'one' | 'many' | 'other';
  readonly lt: 'one' | 'few' | 'many' | 'other';
  readonly lv: 'zero' | 'one' | 'other';
  readonly mt: 'one' | 'two' | 'few' | 'many' | 'other';
  readonly nl: 'one' | 'other';
  readonly pl: 'one' | 'few' | 'many' | 'other';
  readonly pt: 'one' | 'many' | 'other';
  readonly ro: 'one' | 'few' | 'other';
  readonly sk: 'one' | 'few' | 'many' | 'other';
  readonly sl: 'one' | 'two' | 'few' | 'other';
  readonly sv: 'one' | 'other';
}

/** One of the official languages of the European Union, by its BCP 47 tag. */
export type Language = keyof PluralForms;

/**
 * One text of the interface. `{name}` stands for a parameter. With plural forms, the parameter `n` chooses by the
 * CLDR plural rules of the language; `other` is always there.
 */
export type Message =
  string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

/** Some of the texts, by key. */
export type MessageGroup = Readonly<Record<string, Message>>;
