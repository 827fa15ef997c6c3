/** Texts of the suggestions of a search box. Apart from those of the search, since they come with what shows them. */
export const suggestionTexts = {
  suggestionText: 'Word',
  suggestionRecord: 'Organisation',
  suggestedWords: 'Words',
  suggestedPlaces: 'Places',
  suggestedRecords: 'Organisations',
} as const;
