import type { Translation } from '../groups.ts';

export default {
  loading: 'Á lódáil',
  retry: 'Triail arís',
  failedTitle: 'Níorbh fhéidir é seo a lódáil',
  failedOffline: 'Is cosúil go bhfuil tú as líne.',
  failedNetwork: 'Níorbh fhéidir teacht ar na sonraí.',
  failedData: 'Níorbh fhéidir na sonraí a léamh.',
  failedVersion: 'Ní féidir leis an leathanach seo an leagan seo de na sonraí a léamh.',
  failedOther: 'Tharla earráid ar ár dtaobh féin.',
  noSource:
    'Níl foinse sonraí socraithe. Cuir src leis an eilimint seo nó cuir laistigh de coopkit-provider í.',
  shownFrom: 'Taispeántar an méid a lódáladh ag {time}.',
  partial: 'Níorbh fhéidir cuid de na sonraí a lódáil; seans nach bhfuil an liosta iomlán.',
  more: { one: '{n} eile', two: '{n} eile', few: '{n} eile', many: '{n} eile', other: '{n} eile' },
} satisfies Translation<'common', 'ga'>;
