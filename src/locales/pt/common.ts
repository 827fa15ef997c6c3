import type { Translation } from '../groups.ts';

export default {
  loading: 'A carregar',
  retry: 'Tentar novamente',
  failedTitle: 'Não foi possível carregar',
  failedOffline: 'Parece estar sem ligação à Internet.',
  failedNetwork: 'Não é possível aceder aos dados.',
  failedData: 'Não é possível ler os dados.',
  failedVersion: 'Esta página não consegue ler esta versão dos dados.',
  failedOther: 'Algo falhou do nosso lado.',
  noSource:
    'Sem fonte de dados definida. Indique src neste elemento ou coloque-o dentro de coopkit-provider.',
  shownFrom: 'A mostrar os dados carregados às {time}.',
  partial: 'Não foi possível carregar alguns dados; a lista pode estar incompleta.',
  more: { one: 'mais {n}', many: 'mais {n}', other: 'mais {n}' },
} satisfies Translation<'common', 'pt'>;
