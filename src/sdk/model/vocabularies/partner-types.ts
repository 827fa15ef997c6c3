import { vocabularyOf } from './vocabulary-of.ts';

/** The 17 partner types of Jems, the monitoring system that most Interreg programmes share. */
export const partnerTypes = vocabularyOf('partnerTypes', 'Jems partner types (Interreg, 2021-27)', [
  ['LocalPublicAuthority', 'Local public authority'],
  ['RegionalPublicAuthority', 'Regional public authority'],
  ['NationalPublicAuthority', 'National public authority'],
  ['SectoralAgency', 'Sectoral agency'],
  ['InfrastructureAndServiceProvider', 'Infrastructure and service provider'],
  ['InterestGroups', 'Interest groups including NGOs'],
  ['HigherEducationOrganisations', 'Higher education and research'],
  ['EducationTrainingCentreAndSchool', 'Education and training centre, school'],
  ['EnterpriseExceptSme', 'Enterprise, except SME'],
  ['Sme', 'SME'],
  ['BusinessSupportOrganisation', 'Business support organisation'],
  ['Egtc', 'EGTC'],
  ['InternationalOrganisationEeig', 'International organisation, EEIG'],
  ['GeneralPublic', 'General public'],
  ['Hospitals', 'Hospitals and medical centres'],
  ['CrossBorderLegalBody', 'Cross-border legal body'],
  ['Other', 'Other'],
]);
