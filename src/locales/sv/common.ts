import type { Translation } from '../groups.ts';

export default {
  loading: 'Laddar',
  retry: 'Försök igen',
  failedTitle: 'Det här kunde inte laddas',
  failedOffline: 'Du verkar vara offline.',
  failedNetwork: 'Uppgifterna kunde inte nås.',
  failedData: 'Uppgifterna kunde inte läsas.',
  failedVersion: 'Den här sidan kan inte läsa den här versionen av uppgifterna.',
  failedOther: 'Något gick fel hos oss.',
  noSource: 'Ingen datakälla har angetts. Ange src på elementet eller lägg det i coopkit-provider.',
  shownFrom: 'Visar det som laddades kl. {time}.',
  partial: 'En del uppgifter kunde inte laddas; listan kan vara ofullständig.',
  more: { one: '{n} till', other: '{n} till' },
} satisfies Translation<'common', 'sv'>;
