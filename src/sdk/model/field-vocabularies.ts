/**
 * Filter field → vocabulary scheme that its codes belong to. Fields that are not listed have no labels of their own:
 * countries are named by the browser, regions by their records.
 */
export const FIELD_VOCABULARIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    category: 'categories',
    challenges: 'challenges',
    form: 'practiceForms',
    needs: 'topics',
    network: 'networks',
    networks: 'networks',
    objectives: 'objectives',
    organisationType: 'organisationTypes',
    partnerType: 'partnerTypes',
    regionType: 'regionTypes',
    sectors: 'topics',
    services: 'topics',
    stage: 'stages',
    strand: 'strands',
    strands: 'strands',
    technologies: 'topics',
    topics: 'topics',
    validation: 'validationLevels',
    wantedPartnerTypes: 'partnerTypes',
    worldArea: 'worldAreas',
  }),
);

/** Filter fields whose values are numbers on a scale: one chooses from where to where, not each number by itself. */
export const RANGE_FIELDS: ReadonlySet<string> = new Set(['gdp', 'level', 'year']);
