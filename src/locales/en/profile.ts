/** Texts of the profile of a partner. Apart from those of the search, since they come with what shows them. */
export const profileTexts = {
  profileBack: 'Back to the results',
  profileOffers: 'Offers',
  profileNeeds: 'Looks for',
  profileObjectives: 'Specific objectives',
  profileCodes: 'Identifiers',
  profileLanguages: 'Languages',
  profileUpdated: 'Last update',
  profileComputed: '{label} (computed)',
  profileMissing: 'This partner is no longer listed.',
} as const;
