import type { Translation } from '../groups.ts';

export default {
  loading: 'Ladataan',
  retry: 'Yritä uudelleen',
  failedTitle: 'Tätä ei voitu ladata',
  failedOffline: 'Verkkoyhteys näyttää puuttuvan.',
  failedNetwork: 'Tietoihin ei saatu yhteyttä.',
  failedData: 'Tietoja ei voitu lukea.',
  failedVersion: 'Tämä sivu ei osaa lukea tätä tietojen versiota.',
  failedOther: 'Palvelussamme tapahtui virhe.',
  noSource:
    'Tietolähdettä ei ole määritetty. Lisää elementtiin src tai sijoita se coopkit-provider-elementin sisään.',
  shownFrom: 'Näytetään kello {time} ladatut tiedot.',
  partial: 'Osaa tiedoista ei voitu ladata; luettelo voi olla puutteellinen.',
  more: { one: 'vielä {n}', other: 'vielä {n}' },
} satisfies Translation<'common', 'fi'>;
