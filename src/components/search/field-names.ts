import type { MessageKey } from '../../locales/groups.ts';
import type { Localize } from '../base/localize.ts';
import { legible } from '../base/legible.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  country: 'fieldCountry',
  technologies: 'fieldTechnologies',
  services: 'fieldServices',
  sectors: 'fieldSectors',
  topics: 'fieldTopics',
  needs: 'fieldNeeds',
  category: 'fieldCategory',
  organisationType: 'fieldOrganisationType',
  partnerType: 'fieldPartnerType',
  nuts: 'fieldNuts',
  networks: 'fieldNetworks',
  objectives: 'fieldObjectives',
};

/** What visitors call a field of a partner. */
export function fieldName(localize: Localize, field: string): string {
  const key = Object.hasOwn(NAMES, field) ? NAMES[field] : undefined;
  return key ? localize.t(key) : legible(field);
}
