import type { Translation } from '../groups.ts';

export default {
  loading: 'Chargement',
  retry: 'Réessayer',
  failedTitle: 'Le chargement a échoué',
  failedOffline: 'Vous semblez être hors ligne.',
  failedNetwork: 'Les données sont inaccessibles.',
  failedData: 'Les données sont illisibles.',
  failedVersion: 'Cette page ne peut pas lire cette version des données.',
  failedOther: 'Une erreur s’est produite de notre côté.',
  noSource: 'Aucune source de données. Indiquez src sur cet élément ou placez-le dans coopkit-provider.',
  shownFrom: 'Voici les données chargées à {time}.',
  partial: 'Certaines données n’ont pas pu être chargées\u202f; cette liste est peut-être incomplète.',
  more: { one: '{n} autre', many: '{n} d’autres', other: '{n} autres' },
} satisfies Translation<'common', 'fr'>;
