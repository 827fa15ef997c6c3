import { sharedSearch } from '../../src/components/search/search-model.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import type { CanonicalQuery, Explanation, RawPage, Suggestion } from '../../src/sdk/query.ts';
import { exampleClient, exampleOrganisations } from './example-partners.ts';

/** What sources say of their records beside them, invented like the records. */

const found = (count: number): RawPage => ({
  items: exampleOrganisations(Math.min(count, 3)),
  total: { value: count, relation: 'exact' },
});

/** Finds little for a mistyped word and knows two others. */
export const rewordingClient = (): Client =>
  exampleClient({
    list: (_kind, { q }) =>
      Promise.resolve(
        q === 'robtics'
          ? {
              ...found(3),
              didYouMean: [
                { q: 'robotics', total: 15 },
                { q: 'robots', total: 2 },
              ],
            }
          : found(15),
      ),
  });

const EXPLANATION: Explanation = {
  score: 20,
  reasons: [
    { word: 'stor', term: 'storage', how: 'begun', where: 'repeated', points: 3 },
    { word: 'hydrogen', term: 'hydrogen', how: 'exact', where: 'name', points: 12 },
    { word: 'hydrogen', term: 'hydrogens', how: 'family', where: 'offer', points: 4 },
    { word: 'stor', term: 'store', how: 'near', where: 'text', points: 1 },
  ],
};

/** Explains every record in the same four ways. */
export const explainingClient = (count = 3): Client =>
  exampleClient({
    list: () => {
      const ids = exampleOrganisations(count).map(({ id }) => [id, EXPLANATION] as const);
      return Promise.resolve({ ...found(count), explanations: Object.fromEntries(ids) });
    },
  });

/** Suggestions of every kind for `ge`. */
export const EXAMPLE_SUGGESTIONS: readonly Suggestion[] = [
  { type: 'text', text: 'gene', count: 12 },
  { type: 'text', text: 'genomics', count: 9 },
  // The same as the topic, and the same as the country: not worth showing twice.
  { type: 'text', text: 'genetics', count: 1 },
  { type: 'text', text: 'germany', count: 7 },
  { type: 'filter', field: 'nuts', value: 'ITC33', label: { und: 'Genova' }, count: 6 },
  { type: 'filter', field: 'technologies', value: 'genetics', label: { en: 'Genetics' }, count: 1 },
  { type: 'filter', field: 'partnerType', value: 'GeneralPublic', label: { en: 'General public' }, count: 2 },
  { type: 'record', id: 'example:6', label: { en: 'Genoa example hub' }, detail: 'Genova, Italy' },
];

/** What is asked of {@link waysOutClient} at first. */
const TOO_MUCH = { q: '"clean energy"', near: 'ITC3,100', nuts: ['ITC4'], country: ['DE', 'AT'] };

/** How many there would be with one thing less. */
function loosened({ q, near, filters }: CanonicalQuery): number {
  if (q === 'clean energy') return 1;
  if (near?.km === 200) return 4;
  if (filters['nuts']?.any.join() === 'ITC') return 3;
  return filters['country'] ? 0 : 40;
}

/** A client whose search named `partners` has asked too much already: every way out finds something. */
export function waysOutClient(): Client {
  const client = exampleClient({
    list: (_kind, query) => Promise.resolve(found(loosened(query))),
  });
  const search = sharedSearch(client, 'partners');
  search.require({ facets: ['country'] });
  search.ask(TOO_MUCH);
  return client;
}
