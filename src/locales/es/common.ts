import type { Translation } from '../groups.ts';

export default {
  loading: 'Cargando',
  retry: 'Reintentar',
  failedTitle: 'No se ha podido cargar',
  failedOffline: 'Parece que no tiene conexión.',
  failedNetwork: 'No se puede acceder a los datos.',
  failedData: 'No se pueden leer los datos.',
  failedVersion: 'Esta página no puede leer esta versión de los datos.',
  failedOther: 'Algo ha fallado por nuestra parte.',
  noSource: 'No hay fuente de datos. Indique src en este elemento o inclúyalo dentro de coopkit-provider.',
  shownFrom: 'Datos cargados a las {time}.',
  partial: 'No se han podido cargar algunos datos; la lista puede estar incompleta.',
  more: { one: '{n} más', many: '{n} más', other: '{n} más' },
} satisfies Translation<'common', 'es'>;
