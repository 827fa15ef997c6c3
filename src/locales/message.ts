/**
 * One text of the interface. `{name}` stands for a parameter. With plural forms, the parameter `n` chooses by the
 * CLDR plural rules of the language; `other` is always there.
 */
export type Message =
  string | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

/** Some of the texts, by key. */
export type MessageGroup = Readonly<Record<string, Message>>;
