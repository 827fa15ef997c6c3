import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Engere Werte von {label}',
  facetFind: 'In {field} suchen',
  facetFound: { one: '{n} Wert gefunden', other: '{n} Werte gefunden' },
  facetFrom: 'Von',
  facetTo: 'bis',
  facetApply: 'Anwenden',
  facetWrongWay: 'Die erste Zahl darf nicht größer sein als die zweite.',
  facetLevel: 'Bestes Niveau, 1 bis 5',
  facetYear: 'Jahr der letzten Änderung',
  facetGdp: 'BIP je Einwohner, EU-Durchschnitt 100',
  facetHas: 'Mit Angaben zu',
  hasWebsite: 'Website',
  hasDescription: 'Beschreibung',
  hasOffers: 'Angebote',
  hasNeeds: 'Was gesucht wird',
  hasObjectives: 'Spezifische Ziele',
  hasNetworks: 'Netzwerke',
  hasCity: 'Ort',
  hasNuts: 'Region',
  hasPoint: 'Lage auf der Karte',
} satisfies Translation<'facet-more', 'de'>;
