import type { Translation } from '../groups.ts';

export default {
  loading: 'Nalaganje',
  retry: 'Poskusite znova',
  failedTitle: 'Tega ni bilo mogoče naložiti',
  failedOffline: 'Videti je, da nimate povezave.',
  failedNetwork: 'Podatki niso dosegljivi.',
  failedData: 'Podatkov ni bilo mogoče prebrati.',
  failedVersion: 'Ta stran ne more prebrati te različice podatkov.',
  failedOther: 'Na naši strani je prišlo do napake.',
  noSource: 'Vir podatkov ni določen. Nastavite src na tem elementu ali ga vstavite v coopkit-provider.',
  shownFrom: 'Prikazani so podatki, naloženi ob {time}.',
  partial: 'Dela podatkov ni bilo mogoče naložiti; seznam je morda nepopoln.',
  more: { one: 'še {n}', two: 'še {n}', few: 'še {n}', other: 'še {n}' },
} satisfies Translation<'common', 'sl'>;
