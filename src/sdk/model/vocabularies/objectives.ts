import { vocabularyOf, type Row } from './vocabulary-of.ts';

/** Policy objectives of cohesion policy and the two Interreg-specific objectives. */
const POLICY_OBJECTIVES: readonly Row[] = [
  ['PO1', 'Smarter Europe', 'Intelligenteres Europa'],
  ['PO2', 'Greener Europe', 'Grüneres Europa'],
  ['PO3', 'More connected Europe', 'Stärker vernetztes Europa'],
  ['PO4', 'More social Europe', 'Sozialeres Europa'],
  ['PO5', 'Europe closer to citizens', 'Bürgernäheres Europa'],
  ['ISO1', 'Better cooperation governance', 'Bessere Governance der Zusammenarbeit'],
  ['ISO2', 'Safer and more secure Europe', 'Sichereres Europa'],
];

/** Added to the 2021-27 list by the platform for strategic technologies (STEP) and by RESTORE. */
const SINCE_2024 = { since: '2024' };

// prettier-ignore
const ERDF: readonly Row[] = [
  ['RSO1.1', 'Research, innovation and advanced technologies', 'Forschung, Innovation und fortschrittliche Technologien', { broader: 'PO1' }],
  ['RSO1.2', 'Benefits of digitalisation', 'Nutzen der Digitalisierung', { broader: 'PO1' }],
  ['RSO1.3', 'Growth and competitiveness of SMEs', 'Wachstum und Wettbewerbsfähigkeit von KMU', { broader: 'PO1' }],
  ['RSO1.4', 'Skills for smart specialisation and industrial transition', 'Kompetenzen für intelligente Spezialisierung und industriellen Wandel', { broader: 'PO1' }],
  ['RSO1.5', 'Digital connectivity', 'Digitale Konnektivität', { broader: 'PO1' }],
  ['RSO1.6', 'Strategic technologies (STEP): digital, deep tech, biotech', 'Strategische Technologien (STEP): Digitales, Deep Tech, Biotechnologie', { broader: 'PO1', ...SINCE_2024 }],
  ['RSO2.1', 'Energy efficiency', 'Energieeffizienz', { broader: 'PO2' }],
  ['RSO2.2', 'Renewable energy', 'Erneuerbare Energien', { broader: 'PO2' }],
  ['RSO2.3', 'Smart energy systems, grids and storage', 'Intelligente Energiesysteme, Netze und Speicher', { broader: 'PO2' }],
  ['RSO2.4', 'Climate adaptation and disaster risk prevention', 'Klimaanpassung und Katastrophenvorsorge', { broader: 'PO2' }],
  ['RSO2.5', 'Water', 'Wasser', { broader: 'PO2' }],
  ['RSO2.6', 'Circular and resource-efficient economy', 'Kreislaufwirtschaft und Ressourceneffizienz', { broader: 'PO2' }],
  ['RSO2.7', 'Nature, biodiversity and less pollution', 'Natur, biologische Vielfalt und weniger Umweltverschmutzung', { broader: 'PO2' }],
  ['RSO2.8', 'Sustainable urban mobility', 'Nachhaltige städtische Mobilität', { broader: 'PO2' }],
  ['RSO2.9', 'Strategic technologies (STEP): clean and resource-efficient', 'Strategische Technologien (STEP): sauber und ressourceneffizient', { broader: 'PO2', ...SINCE_2024 }],
  ['RSO2.10', 'Reconstruction after natural disasters (RESTORE)', 'Wiederaufbau nach Naturkatastrophen (RESTORE)', { broader: 'PO2', ...SINCE_2024 }],
  ['RSO3.1', 'Trans-European transport network (TEN-T)', 'Transeuropäisches Verkehrsnetz (TEN-V)', { broader: 'PO3' }],
  ['RSO3.2', 'Sustainable regional and cross-border mobility', 'Nachhaltige regionale und grenzüberschreitende Mobilität', { broader: 'PO3' }],
  ['RSO4.1', 'Labour markets and social economy', 'Arbeitsmärkte und Sozialwirtschaft', { broader: 'PO4' }],
  ['RSO4.2', 'Education, training and lifelong learning', 'Bildung, Ausbildung und lebenslanges Lernen', { broader: 'PO4' }],
  ['RSO4.3', 'Inclusion of marginalised communities', 'Inklusion benachteiligter Gemeinschaften', { broader: 'PO4' }],
  ['RSO4.4', 'Integration of third-country nationals', 'Integration von Drittstaatsangehörigen', { broader: 'PO4' }],
  ['RSO4.5', 'Health care and family-based care', 'Gesundheitsversorgung und familiennahe Pflege', { broader: 'PO4' }],
  ['RSO4.6', 'Culture and sustainable tourism', 'Kultur und nachhaltiger Tourismus', { broader: 'PO4' }],
  ['RSO5.1', 'Integrated development of urban areas', 'Integrierte Entwicklung städtischer Gebiete', { broader: 'PO5' }],
  ['RSO5.2', 'Integrated development of other areas', 'Integrierte Entwicklung anderer Gebiete', { broader: 'PO5' }],
];

// prettier-ignore
const ESF: readonly Row[] = [
  ['ESO4.1', 'Access to employment', 'Zugang zu Beschäftigung', { broader: 'PO4' }],
  ['ESO4.2', 'Labour market institutions', 'Arbeitsmarkteinrichtungen', { broader: 'PO4' }],
  ['ESO4.3', 'Gender balance in the labour market', 'Ausgewogene Erwerbsbeteiligung von Frauen und Männern', { broader: 'PO4' }],
  ['ESO4.4', 'Adaptation of workers and enterprises to change', 'Anpassung von Beschäftigten und Unternehmen an den Wandel', { broader: 'PO4' }],
  ['ESO4.5', 'Quality of education and training systems', 'Qualität der Bildungs- und Ausbildungssysteme', { broader: 'PO4' }],
  ['ESO4.6', 'Equal access to education and training', 'Gleicher Zugang zu Bildung und Ausbildung', { broader: 'PO4' }],
  ['ESO4.7', 'Lifelong learning', 'Lebenslanges Lernen', { broader: 'PO4' }],
  ['ESO4.8', 'Active inclusion', 'Aktive Inklusion', { broader: 'PO4' }],
  ['ESO4.9', 'Integration of third-country nationals', 'Integration von Drittstaatsangehörigen', { broader: 'PO4' }],
  ['ESO4.10', 'Integration of marginalised communities such as Roma', 'Integration marginalisierter Gemeinschaften wie der Roma', { broader: 'PO4' }],
  ['ESO4.11', 'Access to services', 'Zugang zu Dienstleistungen', { broader: 'PO4' }],
  ['ESO4.12', 'People at risk of poverty', 'Von Armut bedrohte Menschen', { broader: 'PO4' }],
  ['ESO4.13', 'Material deprivation', 'Materielle Entbehrung', { broader: 'PO4' }],
];

// prettier-ignore
const INTERREG: readonly Row[] = [
  ['ISO6.1', 'Institutional capacity of public authorities and stakeholders', 'Institutionelle Kapazität von Behörden und Beteiligten', { broader: 'ISO1' }],
  ['ISO6.2', 'Legal and administrative cooperation', 'Rechtliche und administrative Zusammenarbeit', { broader: 'ISO1' }],
  ['ISO6.3', 'Mutual trust and people-to-people action', 'Gegenseitiges Vertrauen und Begegnungen', { broader: 'ISO1' }],
  ['ISO6.4', 'Macro-regional and sea-basin strategies', 'Makroregionale und Meeresbeckenstrategien', { broader: 'ISO1' }],
  ['ISO6.5', 'Sustainable democracy and civil society', 'Nachhaltige Demokratie und Zivilgesellschaft', { broader: 'ISO1' }],
  ['ISO6.6', 'Other action for cooperation governance', 'Andere Maßnahmen für die Governance der Zusammenarbeit', { broader: 'ISO1' }],
  ['ISO7.1', 'Border crossing management', 'Grenzübergangsmanagement', { broader: 'ISO2' }],
  ['ISO7.2', 'Mobility and migration management', 'Mobilitäts- und Migrationsmanagement', { broader: 'ISO2' }],
  ['ISO7.3', 'International protection', 'Internationaler Schutz', { broader: 'ISO2' }],
  ['ISO7.4', 'Other action for a safer Europe', 'Andere Maßnahmen für ein sichereres Europa', { broader: 'ISO2' }],
];

/** PEACE PLUS counts nine objectives of its own, which Jems lists by number. */
const PEACE_PLUS: readonly Row[] = Array.from({ length: 9 }, (_, index): Row => {
  const number = `4.${index + 1}`;
  return [`ISO${number}`, `PEACE PLUS objective ${number}`, `PEACE-PLUS-Ziel ${number}`];
});

/**
 * Objectives of the period 2021-27: policy objectives with the specific objectives of ERDF (RSO), ESF+ (ESO) and
 * Interreg (ISO). Labels are our own short words for the articles. Amendments add objectives between releases
 * (Regulation (EU) 2025/1914 did), so other codes are to be expected.
 */
export const objectives = vocabularyOf(
  'objectives',
  'Regulations (EU) 2021/1058 Article 3, 2021/1057 Article 4, 2021/1059 Article 14 and 2021/1060 Article 5, as amended by (EU) 2024/795; codes as in Jems',
  [...POLICY_OBJECTIVES, ...ERDF, ...ESF, ...INTERREG, ...PEACE_PLUS],
);
