import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/partner-search.ts';
import '../../../src/define/provider.ts';
import '../../../src/define/source.ts';
import { createClient } from '../../../src/sdk/client/client.ts';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import type { RawPage } from '../../../src/sdk/query.ts';
import { federate } from '../../../src/sdk/sources/federated/index.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import { exampleOrganisations } from '../../../stories/support/example-partners.ts';
import { waitUntil } from '../support/wait-until.ts';

const inside = (page: Element, selector: string): HTMLElement | null | undefined =>
  page.querySelector('coopkit-partner-search')?.shadowRoot?.querySelector<HTMLElement>(selector);
const words = (page: Element, selector: string): string =>
  inside(page, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Answers of an API of a test, by the path of the request; other paths are not found. */
function answerWith(answers: Readonly<Record<string, unknown>>): () => void {
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    if (!pathname.startsWith('/test-')) return fetch(input, init);
    const body = answers[pathname];
    return body
      ? new Response(JSON.stringify({ wire: '1.0', ...body }), {
          headers: { 'content-type': 'application/json' },
        })
      : new Response('', { status: 404 });
  };
  return () => {
    window.fetch = fetch;
  };
}

const about = (id: string, credit: string) => ({
  id,
  title: { en: id },
  version: '1',
  counts: { organisations: 3 },
  attribution: { en: credit },
});
const listOf = (from: number, to: number) => ({
  items: exampleOrganisations(to).slice(from),
  total: { value: to - from, relation: 'exact' },
  facets: [],
});

describe('coopkit-provider with several sources', () => {
  it('shows the records of all as one list, with the credits of all', async () => {
    const restore = answerWith({
      '/test-own/v1/': about('own', 'Credit of the own data'),
      '/test-own/v1/organisations': listOf(0, 3),
      '/test-hub/v1/': about('hub', 'Credit of the hub'),
      '/test-hub/v1/organisations': listOf(2, 5),
    });
    const page = await fixture(
      html`<coopkit-provider>
        <coopkit-source api="/test-own/v1/"></coopkit-source>
        <coopkit-source api="/test-hub/v1/"></coopkit-source>
        <coopkit-partner-search></coopkit-partner-search>
      </coopkit-provider>`,
    );
    await waitUntil(() => words(page, '#count') === '5 organisations', 'the record of both comes once');
    await waitUntil(() => words(page, '.credit').includes('Credit of the own data · Credit of the hub'));
    expect(inside(page, '[part=status][role=status]')).not.to.exist;
    restore();
  });

  it('names a source that cannot be reached, and asks it again when the visitor wants to', async () => {
    const answers: Record<string, unknown> = {
      '/test-own/v1/': about('own', ''),
      '/test-own/v1/organisations': listOf(0, 3),
    };
    const restore = answerWith(answers);
    const page = await fixture(
      html`<coopkit-provider>
        <coopkit-source api="/test-own/v1/" name="Own data"></coopkit-source>
        <coopkit-source api="/test-away/v1/" name="The Hub"></coopkit-source>
        <coopkit-partner-search></coopkit-partner-search>
      </coopkit-provider>`,
    );
    const notice = '[part=status][role=status]';
    await waitUntil(() => words(page, notice) !== '', 'the widget says that something is missing');
    expect(words(page, notice)).to.match(/^The Hub: Some of the data could not be loaded/);
    expect(words(page, '#count')).to.equal('3 organisations');
    await expect(inside(page, notice)).to.be.accessible();
    answers['/test-away/v1/'] = about('hub', '');
    answers['/test-away/v1/organisations'] = listOf(3, 5);
    inside(page, `${notice} button`)?.click();
    await waitUntil(() => words(page, '#count') === '5 organisations', 'what was missing is there');
    expect(inside(page, notice)).not.to.exist;
    restore();
  });

  it('takes addresses with spaces between, and fails when none can be reached', async () => {
    const failed = new Promise<unknown>((resolve) => {
      document.addEventListener('coopkit-error', (event) => resolve(event.detail.error), { once: true });
    });
    const page = await fixture(
      html`<coopkit-provider src="/no/such/a/manifest.json /no/such/b/manifest.json">
        <coopkit-partner-search></coopkit-partner-search>
      </coopkit-provider>`,
    );
    const error = (await failed) as CoopkitError;
    expect(error.code).to.equal('all-sources-failed');
    expect(error.errors?.map(({ code }) => code)).to.deep.equal(['http', 'http']);
    await waitUntil(() => inside(page, '[role=alert]'), 'the widget says so');
  });

  it('reads one API as it reads one data set', async () => {
    const restore = answerWith({
      '/test-only/v1/': about('own', ''),
      '/test-only/v1/organisations': listOf(0, 3),
    });
    const page = await fixture(
      html`<coopkit-provider>
        <coopkit-source api="/test-only/v1/"></coopkit-source>
        <coopkit-partner-search></coopkit-partner-search>
      </coopkit-provider>`,
    );
    await waitUntil(() => words(page, '#count') === '3 organisations');
    restore();
  });

  it('shows what the first source has while another one is waited for', async () => {
    let answer: (page: RawPage) => void = () => undefined;
    const own = memorySource({ id: 'own', records: { organisations: exampleOrganisations(3) } });
    const slow = {
      ...memorySource({ id: 'slow', records: { organisations: [] } }),
      list: () => new Promise<RawPage>((resolve) => (answer = resolve)),
    };
    const client = createClient({ source: federate([own, slow]) });
    const page = await fixture(
      html`<coopkit-provider .client=${client}
        ><coopkit-partner-search></coopkit-partner-search
      ></coopkit-provider>`,
    );
    const shown = (): number =>
      page.querySelector('coopkit-partner-search')?.shadowRoot?.querySelectorAll('.hit:not([aria-hidden])')
        .length ?? 0;
    await waitUntil(() => shown() === 3, 'the records of the first source are shown');
    answer({ items: exampleOrganisations(5).slice(3), total: { value: 2, relation: 'exact' } });
    await waitUntil(() => shown() === 5, 'those of the other come in');
  });
});
