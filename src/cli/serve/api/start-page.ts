import { collectionOf } from '../../../sdk/model/collections.ts';
import { pickText } from '../../../sdk/model/text.ts';
import type { SourceInfo } from '../../../sdk/sources/source.ts';

/** The page at the root: what is served here and the first addresses to try. */
export function startPage(info: SourceInfo): string {
  const title = pickText(info.title, ['en']);
  const kinds = info.capabilities.kinds.map((kind) => {
    const facet = Object.keys(collectionOf(kind).filters).find((field) => field !== 'has') ?? 'has';
    return `<li>${link(`/v1/${kind}?pageSize=5`, kind)}: ${(info.counts[kind] ?? 0).toLocaleString('en')} records;
      ${link(`/v1/${kind}?pageSize=1&facets=${facet}`, `counted by ${facet}`)}</li>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>coopkit API</title>
<style>body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 system-ui, sans-serif }</style>
<h1${title ? ` lang="${escape(title.lang)}"` : ''}>${escape(title?.text ?? info.id)}</h1>
<p>This is the coopkit API over a data set, for developers. Pages of any origin may read it.</p>
<ul>
  <li>${link('/v1/', 'Who publishes it and what it can do')}</li>
  <li>${link('/openapi.yaml', 'The contract as an OpenAPI document')}</li>
</ul>
<h2>Collections</h2>
<ul>
  ${kinds.join('\n  ')}
</ul>
</html>
`;
}

const link = (address: string, text: string): string => `<a href="${escape(address)}">${escape(text)}</a>`;

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
