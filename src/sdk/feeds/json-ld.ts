import type { AnyRecord } from '../model/records.ts';
import { creditLines, nameOf, sourcesOf } from './credit-lines.ts';
import { nodeOf } from './json-ld-nodes.ts';
import { known, licenceOf, sourceWork, type JsonLdNode } from './json-ld-parts.ts';
import { webAddress } from './text.ts';
import type { FeedOptions } from './types.ts';

/** How a graph is made. */
export interface JsonLdOptions extends FeedOptions {
  /** The address that the things of the graph hang on. Without it they hang on the page that the graph stands in. */
  readonly id?: string;
}

/** Records as linked data. */
export interface JsonLdDocument {
  readonly '@context': 'https://schema.org';
  /** The data set with its credits first, then one thing for each record. */
  readonly '@graph': readonly JsonLdNode[];
}

/**
 * Records in the vocabulary of schema.org: regions as `AdministrativeArea`, `City` or `Country`, organisations as
 * `Organization` or `GovernmentOrganization`, calls as `Event` (always open ones as `Service`), practices as `Article`,
 * requests as `Demand` or `Offer`, programmes as `FundingScheme`. All are tied to a `Dataset` that has the credits.
 *
 * @example
 * const { items } = await client.calls.list();
 * const graph = jsonLd(items, { credits: await client.describe(), languages: ['en'] });
 * console.log(`<script type="application/ld+json">${jsonLdScript(graph)}</script>`);
 */
export function jsonLd(records: readonly AnyRecord[], options: JsonLdOptions): JsonLdDocument {
  const { credits, languages, id = '' } = options;
  const { publisher, licence } = credits;
  const sources = sourcesOf(records, credits);
  const lines = creditLines(credits, languages, sources);
  const dataset: JsonLdNode = {
    '@type': 'Dataset',
    '@id': `${id}#dataset`,
    ...known({
      name: nameOf(credits, languages),
      description: lines.join('\n'),
      creditText: lines[0],
      license: licenceOf(licence),
      publisher: publisher && {
        '@type': 'Organization',
        ...known({ name: publisher.name, url: webAddress(publisher.url) }),
      },
      isBasedOn: sources.map((source) => sourceWork(source)),
    }),
  };
  const context = { ...options, base: id };
  return {
    '@context': 'https://schema.org',
    '@graph': [dataset, ...records.map((record) => nodeOf(record, context))],
  };
}

const UNSAFE: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * A graph as text that is safe between `<script type="application/ld+json">` and `</script>`, whatever the records say:
 * no `<` is left in it, so that nothing can end the element or begin a comment.
 *
 * @example
 * jsonLdScript({ '@context': 'https://schema.org', '@graph': [] }); // '{"@context":"https://schema.org","@graph":[]}'
 */
export function jsonLdScript(document: JsonLdDocument): string {
  return JSON.stringify(document).replace(/[<>&\u2028\u2029]/g, (character) => UNSAFE[character] ?? '');
}
