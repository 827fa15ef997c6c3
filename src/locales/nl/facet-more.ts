import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Specifiekere waarden van ‘{label}’',
  facetFind: 'Zoeken in ‘{field}’',
  facetFound: { one: '{n} waarde gevonden', other: '{n} waarden gevonden' },
  facetFrom: 'Van',
  facetTo: 'tot',
  facetApply: 'Toepassen',
  facetWrongWay: 'Het eerste getal mag niet groter zijn dan het tweede.',
  facetLevel: 'Beste niveau, 1 tot 5',
  facetYear: 'Jaar van de laatste wijziging',
  facetGdp: 'Bbp per inwoner, EU-gemiddelde 100',
  facetHas: 'Met informatie over',
  hasWebsite: 'Website',
  hasDescription: 'Beschrijving',
  hasOffers: 'Aanbod',
  hasNeeds: 'Wat gezocht wordt',
  hasObjectives: 'Specifieke doelstellingen',
  hasNetworks: 'Netwerken',
  hasCity: 'Plaats',
  hasNuts: 'Regio',
  hasPoint: 'Plek op de kaart',
} satisfies Translation<'facet-more', 'nl'>;
