import type { Reader } from '../../sdk/client/types.ts';
import { loadVocabulary, type BuiltInScheme } from '../../sdk/model/vocabularies/load.ts';
import type { CallOptions } from '../../sdk/sources/source.ts';
import { Labels } from './labels.ts';

/**
 * The words for the codes of a data set. Its own vocabularies go first; for the schemes named here that it does not
 * bring, coopkit's own are fetched.
 *
 * @param schemes vocabularies that the widget shows words of
 */
export async function loadLabels(
  client: Reader,
  schemes: readonly BuiltInScheme[],
  options: CallOptions,
): Promise<Labels> {
  const { vocabularies } = await client.describe(options);
  const brought = new Set(vocabularies.map(({ scheme }) => scheme));
  const missing = schemes.filter((scheme) => !brought.has(scheme));
  const own = await Promise.all(missing.map((scheme) => loadVocabulary(scheme)));
  return new Labels([...vocabularies, ...own.filter((vocabulary) => vocabulary !== undefined)]);
}
