import { vocabularyOf } from './vocabulary-of.ts';

/** The 17 partner types of Jems, the monitoring system that most Interreg programmes share. */
export const partnerTypes = vocabularyOf('partnerTypes', 'Jems partner types (Interreg, 2021-27)', [
  ['LocalPublicAuthority', 'Local public authority', 'Lokale Behörde'],
  ['RegionalPublicAuthority', 'Regional public authority', 'Regionale Behörde'],
  ['NationalPublicAuthority', 'National public authority', 'Nationale Behörde'],
  ['SectoralAgency', 'Sectoral agency', 'Fachagentur'],
  [
    'InfrastructureAndServiceProvider',
    'Infrastructure and service provider',
    'Infrastruktur- und Dienstleister',
  ],
  ['InterestGroups', 'Interest groups including NGOs', 'Interessengruppen einschließlich NRO'],
  ['HigherEducationOrganisations', 'Higher education and research', 'Hochschule und Forschung'],
  ['EducationTrainingCentreAndSchool', 'Education and training centre, school', 'Bildungszentrum, Schule'],
  ['EnterpriseExceptSme', 'Enterprise, except SME', 'Unternehmen, außer KMU'],
  ['Sme', 'SME', 'KMU'],
  ['BusinessSupportOrganisation', 'Business support organisation', 'Wirtschaftsfördereinrichtung'],
  ['Egtc', 'EGTC', 'EVTZ'],
  ['InternationalOrganisationEeig', 'International organisation, EEIG', 'Internationale Organisation, EWIV'],
  ['GeneralPublic', 'General public', 'Öffentlichkeit'],
  ['Hospitals', 'Hospitals and medical centres', 'Krankenhäuser und medizinische Zentren'],
  ['CrossBorderLegalBody', 'Cross-border legal body', 'Grenzübergreifende rechtliche Einrichtung'],
  ['Other', 'Other', 'Sonstige'],
]);
