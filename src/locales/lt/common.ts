import type { Translation } from '../groups.ts';

export default {
  loading: 'Įkeliama',
  retry: 'Bandyti dar kartą',
  failedTitle: 'Nepavyko įkelti',
  failedOffline: 'Atrodo, nėra interneto ryšio.',
  failedNetwork: 'Duomenys nepasiekiami.',
  failedData: 'Duomenų nepavyko nuskaityti.',
  failedVersion: 'Šis puslapis negali nuskaityti šios duomenų versijos.',
  failedOther: 'Mūsų pusėje įvyko klaida.',
  noSource: 'Nenurodytas duomenų šaltinis. Nurodykite šio elemento src arba įdėkite jį į coopkit-provider.',
  shownFrom: 'Rodomi {time} įkelti duomenys.',
  partial: 'Dalies duomenų įkelti nepavyko; sąrašas gali būti neišsamus.',
  more: { one: 'dar {n}', few: 'dar {n}', many: 'dar {n}', other: 'dar {n}' },
} satisfies Translation<'common', 'lt'>;
