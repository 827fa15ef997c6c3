/** Texts that every widget may show. */
export const common = {
  loading: 'Loading',
  retry: 'Try again',
  failedTitle: 'This could not be loaded',
  failedOffline: 'You seem to be offline.',
  failedNetwork: 'The data could not be reached.',
  failedData: 'The data could not be read.',
  failedVersion: 'This version of the data could not be read.',
  failedOther: 'Something went wrong on our side.',
  noSource: 'No data source is set. Put src on this element or wrap it in coopkit-provider.',
  shownFrom: 'Showing what was loaded at {time}.',
  partial: 'Some of the data could not be loaded; this list may be incomplete.',
  more: { one: '{n} more', other: '{n} more' },
} as const;
