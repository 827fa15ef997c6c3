import type { Translation } from '../groups.ts';

export default {
  loading: 'Laadimine',
  retry: 'Proovi uuesti',
  failedTitle: 'Seda ei õnnestunud laadida',
  failedOffline: 'Tundub, et võrguühendus puudub.',
  failedNetwork: 'Andmetega ei saadud ühendust.',
  failedData: 'Andmeid ei õnnestunud lugeda.',
  failedVersion: 'See leht ei oska andmete seda versiooni lugeda.',
  failedOther: 'Meie poolel tekkis viga.',
  noSource:
    'Andmeallikas on määramata. Lisage elemendile src või paigutage see elemendi coopkit-provider sisse.',
  shownFrom: 'Kuvatakse kell {time} laaditud andmed.',
  partial: 'Osa andmeid ei õnnestunud laadida; loend võib olla puudulik.',
  more: { one: 'veel {n}', other: 'veel {n}' },
} satisfies Translation<'common', 'et'>;
