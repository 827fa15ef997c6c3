import { vocabularyOf, type Row } from './vocabulary-of.ts';

/** Policy objectives of cohesion policy and the two Interreg-specific objectives. */
const POLICY_OBJECTIVES: readonly Row[] = [
  ['PO1', 'Smarter Europe'],
  ['PO2', 'Greener Europe'],
  ['PO3', 'More connected Europe'],
  ['PO4', 'More social Europe'],
  ['PO5', 'Europe closer to citizens'],
  ['ISO1', 'Better cooperation governance'],
  ['ISO2', 'Safer and more secure Europe'],
];

/** Added to the 2021-27 list by the platform for strategic technologies (STEP) and by RESTORE. */
const SINCE_2024 = { since: '2024' };

// prettier-ignore
const ERDF: readonly Row[] = [
  ['RSO1.1', 'Research, innovation and advanced technologies', { broader: 'PO1' }],
  ['RSO1.2', 'Benefits of digitalisation', { broader: 'PO1' }],
  ['RSO1.3', 'Growth and competitiveness of SMEs', { broader: 'PO1' }],
  ['RSO1.4', 'Skills for smart specialisation and industrial transition', { broader: 'PO1' }],
  ['RSO1.5', 'Digital connectivity', { broader: 'PO1' }],
  ['RSO1.6', 'Strategic technologies (STEP): digital, deep tech, biotech', { broader: 'PO1', ...SINCE_2024 }],
  ['RSO2.1', 'Energy efficiency', { broader: 'PO2' }],
  ['RSO2.2', 'Renewable energy', { broader: 'PO2' }],
  ['RSO2.3', 'Smart energy systems, grids and storage', { broader: 'PO2' }],
  ['RSO2.4', 'Climate adaptation and disaster risk prevention', { broader: 'PO2' }],
  ['RSO2.5', 'Water', { broader: 'PO2' }],
  ['RSO2.6', 'Circular and resource-efficient economy', { broader: 'PO2' }],
  ['RSO2.7', 'Nature, biodiversity and less pollution', { broader: 'PO2' }],
  ['RSO2.8', 'Sustainable urban mobility', { broader: 'PO2' }],
  ['RSO2.9', 'Strategic technologies (STEP): clean and resource-efficient', { broader: 'PO2', ...SINCE_2024 }],
  ['RSO2.10', 'Reconstruction after natural disasters (RESTORE)', { broader: 'PO2', ...SINCE_2024 }],
  ['RSO3.1', 'Trans-European transport network (TEN-T)', { broader: 'PO3' }],
  ['RSO3.2', 'Sustainable regional and cross-border mobility', { broader: 'PO3' }],
  ['RSO4.1', 'Labour markets and social economy', { broader: 'PO4' }],
  ['RSO4.2', 'Education, training and lifelong learning', { broader: 'PO4' }],
  ['RSO4.3', 'Inclusion of marginalised communities', { broader: 'PO4' }],
  ['RSO4.4', 'Integration of third-country nationals', { broader: 'PO4' }],
  ['RSO4.5', 'Health care and family-based care', { broader: 'PO4' }],
  ['RSO4.6', 'Culture and sustainable tourism', { broader: 'PO4' }],
  ['RSO5.1', 'Integrated development of urban areas', { broader: 'PO5' }],
  ['RSO5.2', 'Integrated development of other areas', { broader: 'PO5' }],
];

// prettier-ignore
const ESF: readonly Row[] = [
  ['ESO4.1', 'Access to employment', { broader: 'PO4' }],
  ['ESO4.2', 'Labour market institutions', { broader: 'PO4' }],
  ['ESO4.3', 'Gender balance in the labour market', { broader: 'PO4' }],
  ['ESO4.4', 'Adaptation of workers and enterprises to change', { broader: 'PO4' }],
  ['ESO4.5', 'Quality of education and training systems', { broader: 'PO4' }],
  ['ESO4.6', 'Equal access to education and training', { broader: 'PO4' }],
  ['ESO4.7', 'Lifelong learning', { broader: 'PO4' }],
  ['ESO4.8', 'Active inclusion', { broader: 'PO4' }],
  ['ESO4.9', 'Integration of third-country nationals', { broader: 'PO4' }],
  ['ESO4.10', 'Integration of marginalised communities such as Roma', { broader: 'PO4' }],
  ['ESO4.11', 'Access to services', { broader: 'PO4' }],
  ['ESO4.12', 'People at risk of poverty', { broader: 'PO4' }],
  ['ESO4.13', 'Material deprivation', { broader: 'PO4' }],
];

// prettier-ignore
const INTERREG: readonly Row[] = [
  ['ISO6.1', 'Institutional capacity of public authorities and stakeholders', { broader: 'ISO1' }],
  ['ISO6.2', 'Legal and administrative cooperation', { broader: 'ISO1' }],
  ['ISO6.3', 'Mutual trust and people-to-people action', { broader: 'ISO1' }],
  ['ISO6.4', 'Macro-regional and sea-basin strategies', { broader: 'ISO1' }],
  ['ISO6.5', 'Sustainable democracy and civil society', { broader: 'ISO1' }],
  ['ISO6.6', 'Other action for cooperation governance', { broader: 'ISO1' }],
  ['ISO7.1', 'Border crossing management', { broader: 'ISO2' }],
  ['ISO7.2', 'Mobility and migration management', { broader: 'ISO2' }],
  ['ISO7.3', 'International protection', { broader: 'ISO2' }],
  ['ISO7.4', 'Other action for a safer Europe', { broader: 'ISO2' }],
];

/** PEACE PLUS counts nine objectives of its own, which Jems lists by number. */
const PEACE_PLUS: readonly Row[] = Array.from({ length: 9 }, (_, index): Row => {
  const number = `4.${index + 1}`;
  return [`ISO${number}`, `PEACE PLUS objective ${number}`];
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
