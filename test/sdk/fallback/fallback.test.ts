import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { fallbackHtml, renderFallback } from '../../../src/sdk/fallback/index.ts';
import { createClient } from '../../../src/sdk/index.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import { all, call, credits, hostile, organisation, practice, region, withText } from '../feeds/records.ts';
import { runs } from '../../support/sample.ts';

const options = { credits, languages: ['de', 'en'] };

interface Element {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly Node[];
}
type Node = Element | { readonly value: string };

/** Every element of some HTML, in its order. */
function elementsOf(html: string): readonly Element[] {
  const below = (nodes: readonly Node[]): readonly Element[] =>
    nodes.flatMap((node) => ('tagName' in node ? [node, ...below(node.childNodes)] : []));
  return below(parseFragment(html).childNodes as unknown as readonly Node[]);
}
const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((each) => each.name === name)?.value;
const textOf = (node: Node): string =>
  'value' in node ? node.value : node.childNodes.map((child) => textOf(child)).join('');

describe('what a page shows where its widget does not', () => {
  it('is a list of links in the readers’ language, with credits and linked data', () => {
    assert.equal(
      fallbackHtml([organisation], { ...options, jsonLd: false, more: { href: '/partners', text: 'Alle' } }),
      `<ul>
<li><a href="https://institute.example/" lang="el"><bdi>Ινστιτούτο Ένα</bdi></a><br />
<span><bdi>Volos, Griechenland</bdi></span></li>
</ul>
<p><small>Daten: Beispielregister, verändert<br />
CC BY 4.0<br />
Example register · CC BY 4.0 · https://register.example/</small></p>
<p><a href="/partners">Alle</a></p>
`,
    );
    const script = elementsOf(fallbackHtml(all, options)).find(({ tagName }) => tagName === 'script');
    const graph = JSON.parse(textOf(script!)) as { readonly '@graph': readonly unknown[] };
    assert.equal(graph['@graph'].length, all.length + 1);
  });

  it('says of calls when they are, in words whose language is named', () => {
    const html = fallbackHtml([call], { ...options, languages: ['fr'] });
    assert.match(html, /<span lang="en"><bdi>Deadline: 2027-03-31 \(Europe\/\w+\)<\/bdi><\/span>/);
    assert.match(fallbackHtml([call], options), /<span><bdi>Frist: 2027-03-31/);
  });

  it('has no block inside a paragraph, where that is wanted', () => {
    const html = fallbackHtml(all, { ...options, markup: 'phrasing' });
    const inside = elementsOf(`<p>${html}</p>`);
    assert.deepEqual(
      [...new Set(inside.map(({ tagName }) => tagName))].toSorted(),
      ['a', 'b', 'bdi', 'br', 'p', 'script', 'small', 'span'].filter((tag) =>
        inside.some(({ tagName }) => tagName === tag),
      ),
    );
    assert.equal(inside.filter(({ tagName }) => tagName === 'p').length, 1, 'nothing ended the paragraph');
  });

  it('leads to the pages of the site, and nowhere that is no address of the web', () => {
    const linkTo = (address: string) => {
      const [link] = elementsOf(fallbackHtml([practice], { ...options, link: () => address })).filter(
        ({ tagName }) => tagName === 'a',
      );
      return attribute(link, 'href');
    };
    assert.equal(linkTo('/practice?id=1&x="2"'), '/practice?id=1&x="2"');
    const own = linkTo('');
    for (const address of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'https://a:b@c/',
    ]) {
      assert.notEqual(linkTo(address), address);
    }
    assert.doesNotMatch(own ?? '', /javascript/);
    const { website: _, source: __, ...bare } = organisation;
    const html = fallbackHtml([{ ...bare, website: 'javascript:alert(1)' }], { ...options, jsonLd: false });
    assert.doesNotMatch(html, /<a /);
    assert.match(html, /<b lang="el"><bdi>Ινστιτούτο Ένα<\/bdi><\/b>/);
  });

  it('has the elements that it has, whatever the records say', () => {
    const shape = (html: string) =>
      elementsOf(html).map(({ tagName, attrs }) => [tagName, attrs.map(({ name }) => name)]);
    const expected = shape(fallbackHtml(withText('plain'), options));
    fc.assert(
      fc.property(hostile, (text) => {
        assert.deepEqual(shape(fallbackHtml(withText(text), options)), expected);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is asked of a client', async () => {
    const client = createClient({
      source: memorySource({ id: 'example', title: credits.title, records: { regions: [region] } }),
    });
    const html = await renderFallback(client, { kind: 'regions', query: { pageSize: 5 }, languages: ['el'] });
    assert.match(html, /<bdi>Θεσσαλία<\/bdi>/);
    assert.match(html, /Ελλάδα/);
    await assert.rejects(
      renderFallback(client, { kind: 'regions', query: { nope: ['x'] }, languages: ['el'] }),
      {
        code: 'bad-request',
      },
    );
  });
});
