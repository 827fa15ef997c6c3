import type { PartnerRequest } from '../request.ts';
import type { CollectionSpec } from './spec.ts';
import { weigh, weighCountries, weighObjectives, weighRegion, weighTerms } from './texts.ts';
import { present, sortName, withAncestors, withPolicyObjectives, withWiderTopics, yearOf } from './values.ts';

export const requests: CollectionSpec<PartnerRequest> = {
  filters: {
    direction: (request) => [request.direction],
    state: (request) => [request.state],
    country: (request) => [request.country],
    nuts: (request) => withAncestors(request.nuts),
    topics: (request, wider) => withWiderTopics(request.topics, wider),
    objectives: (request) => withPolicyObjectives(request.objectives),
    challenges: (request) => request.challenges ?? [],
    stage: (request) => [request.stage],
    strands: (request) => request.strands ?? [],
    call: (request) => [request.callId],
    programme: (request) => [request.programmeId],
    wantedPartnerTypes: (request) => request.wanted?.partnerTypes ?? [],
    year: (request) => [yearOf(request.opened ?? request.updated)],
    has: (request) =>
      present(request, ['summary', 'organisationId', 'callId', 'programmeId', 'wanted', 'expires', 'nuts']),
  },
  sorts: {
    name: (request) => sortName(request.title),
    updated: (request) => request.updated,
    opened: (request) => request.opened,
    expires: (request) => request.expires,
  },
  textFields: ['name', 'organisation', 'reference', 'region', 'topics', 'objectives', 'summary', 'country'],
  texts: (request, label) => [
    ...weigh(3, 'name', request.title),
    ...weigh(3, 'organisation', request.organisationName),
    ...weigh(3, 'reference', request.reference),
    ...weighRegion(request.region, label),
    ...weighTerms('topics', 'topics', request.topics, label),
    ...weighObjectives(request.objectives, label),
    ...weigh(0, 'summary', request.summary),
    ...weighCountries([request.country], label),
  ],
};
