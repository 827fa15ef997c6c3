import type { Translation } from '../groups.ts';

export default {
  loading: 'Qed jitgħabba',
  retry: 'Erġa’ pprova',
  failedTitle: 'Dan ma setax jitgħabba',
  failedOffline: 'Jidher li m’intix onlajn.',
  failedNetwork: 'Id-data ma setgħetx tintlaħaq.',
  failedData: 'Id-data ma setgħetx tinqara.',
  failedVersion: 'Din il-paġna ma tistax taqra din il-verżjoni tad-data.',
  failedOther: 'Xi ħaġa marret ħażin min-naħa tagħna.',
  noSource: 'Ma hemm l-ebda sors ta’ data. Żid src ma’ dan l-element jew qiegħdu ġo coopkit-provider.',
  shownFrom: 'Jidher dak li tgħabba fil-ħin {time}.',
  partial: 'Parti mid-data ma setgħetx titgħabba; din il-lista tista’ ma tkunx kompluta.',
  more: { one: '{n} oħra', two: '{n} oħra', few: '{n} oħra', many: '{n} oħra', other: '{n} oħra' },
} satisfies Translation<'common', 'mt'>;
