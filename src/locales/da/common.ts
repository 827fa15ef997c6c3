import type { Translation } from '../groups.ts';

export default {
  loading: 'Indlæser',
  retry: 'Prøv igen',
  failedTitle: 'Dette kunne ikke indlæses',
  failedOffline: 'Du er tilsyneladende offline.',
  failedNetwork: 'Der er ingen forbindelse til dataene.',
  failedData: 'Dataene kunne ikke læses.',
  failedVersion: 'Denne side kan ikke læse denne version af dataene.',
  failedOther: 'Der gik noget galt hos os.',
  noSource: 'Ingen datakilde er angivet. Sæt src på dette element, eller læg det i coopkit-provider.',
  shownFrom: 'Viser det, der blev indlæst kl. {time}.',
  partial: 'Nogle af dataene kunne ikke indlæses; listen kan være ufuldstændig.',
  more: { one: '{n} mere', other: '{n} flere' },
} satisfies Translation<'common', 'da'>;
