/** What the app itself says; the widgets bring their own texts, in all official languages of the EU. */
export const TEXTS = {
  en: {
    language: 'Language',
    title: 'Partner desk',
    lead: 'Choose a hub: its region comes beside the list.',
    region: 'Region',
    chosen: 'Chosen',
    none: 'Nothing chosen yet; this is one of the regions.',
  },
  de: {
    language: 'Sprache',
    title: 'Partnersuche',
    lead: 'Wählen Sie ein Zentrum: Seine Region erscheint neben der Liste.',
    region: 'Region',
    chosen: 'Gewählt',
    none: 'Noch nichts gewählt; dies ist eine der Regionen.',
  },
  fr: {
    language: 'Langue',
    title: 'Recherche de partenaires',
    lead: 'Choisissez un pôle : sa région s’affiche à côté de la liste.',
    region: 'Région',
    chosen: 'Choisi',
    none: 'Rien n’est encore choisi ; voici l’une des régions.',
  },
} as const;

export type Language = keyof typeof TEXTS;

/** Each language by the name it has itself. */
export const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
];

/** Shown until a visitor chooses a partner. */
export const FIRST_REGION = 'nuts:HR02';
