import { html, type TemplateResult } from 'lit';
import { sharedSearch } from '../../../../src/components/search/search-model.ts';
import type { Client } from '../../../../src/sdk/client/types.ts';
import type { ListQuery } from '../../../../src/sdk/query.ts';
import { memorySource } from '../../../../src/sdk/sources/memory.ts';
import { clientOf, exampleCall, NOW, peerReview } from '../../../../stories/support/example-calls.ts';
import {
  EXAMPLE_VOCABULARIES,
  exampleClient,
  exampleOrganisations,
} from '../../../../stories/support/example-partners.ts';
import { practiceClient, practices } from '../../../../stories/support/example-practices.ts';
import { regionClient } from '../../../../stories/support/example-regions.ts';
import { inside } from '../../../../stories/support/inside.ts';
import { leaving, refreshInVain, regionSource, unreachable } from './leaving-sources.ts';
import type { Scene } from './scene.ts';

const within = (client: Client, content: TemplateResult): TemplateResult =>
  html`<coopkit-provider .client=${client}>${content}</coopkit-provider>`;

const press = async (place: HTMLElement, widget: string, selector: string): Promise<void> =>
  (await inside(place, widget, selector)).click();

const asked = (client: Client, query: ListQuery): Client => {
  const search = sharedSearch(client, 'partners');
  search.require({ facets: ['country', 'technologies'] });
  search.ask(query);
  return client;
};

const search = (client: Client): TemplateResult =>
  within(client, html`<coopkit-partner-search search="partners"></coopkit-partner-search>`);
const feed = (client: Client): TemplateResult =>
  within(client, html`<coopkit-practice-feed filters></coopkit-practice-feed>`);
const card = (client: Client): TemplateResult =>
  within(
    client,
    html`<coopkit-region-card nuts="HR02" search-href="/partners?nuts={nuts}"></coopkit-region-card>`,
  );
const banner = (client: Client, dismissible = false): TemplateResult =>
  within(
    client,
    html`<coopkit-call-banner
      .now=${() => NOW}
      time-zone="Europe/Paris"
      ?dismissible=${dismissible}
    ></coopkit-call-banner>`,
  );
const openCall = exampleCall({ mode: 'fixed', opens: '2026-09-01', closes: '2026-12-03T17:00:00+01:00' });

/** States that a visitor or a failing network leads to. */
export const ACTS: readonly Scene[] = [
  {
    name: 'partner-search/filtered',
    content: () => search(asked(exampleClient(), { country: ['DE'], technologies: ['robotics', 'iot'] })),
  },
  {
    name: 'partner-search/filtered-to-none',
    content: () => search(asked(exampleClient(), { q: 'nothing of this name', country: ['DE'] })),
  },
  {
    name: 'partner-search/last-page',
    content: () => search(asked(exampleClient(), { page: 4 })),
  },
  {
    name: 'partner-search/filters-open',
    content: () => search(asked(exampleClient(), { country: ['DE'] })),
    act: (place) => press(place, 'coopkit-partner-search', '.open-filters'),
  },
  {
    name: 'partner-search/all-values-of-a-filter',
    content: () => search(exampleClient()),
    act: (place) => press(place, 'coopkit-partner-search', '.facet button'),
  },
  {
    name: 'partner-search/profile-open',
    content: () => search(exampleClient()),
    act: (place) => press(place, 'coopkit-partner-search', '.hit .open'),
  },
  {
    name: 'partner-search/suggestion-chosen-by-arrow',
    content: () => search(exampleClient()),
    async act(place) {
      const field = await inside<HTMLInputElement>(place, 'coopkit-partner-search', 'input');
      field.focus();
      field.value = 'rob';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await inside(place, 'coopkit-partner-search', '[role=option]');
      field.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
      );
    },
  },
  {
    name: 'partner-search/refresh-failed',
    content: () =>
      search(
        leaving(
          memorySource({
            id: 'example',
            title: { en: 'Example directory' },
            records: { organisations: exampleOrganisations() },
            vocabularies: EXAMPLE_VOCABULARIES,
          }),
        ),
      ),
    act: (place) => refreshInVain(place, 'coopkit-partner-search'),
  },
  {
    name: 'partner-search/offline',
    offline: true,
    content: () => search(exampleClient({ list: unreachable })),
  },
  {
    name: 'partner-profile/loading',
    content: () =>
      within(
        exampleClient({ get: () => new Promise(() => {}) }),
        html`<coopkit-partner-profile organisation="example:1"></coopkit-partner-profile>`,
      ),
  },
  {
    name: 'partner-profile/failed-in-dialog',
    content: () =>
      within(
        exampleClient({ get: unreachable }),
        html`<coopkit-partner-profile organisation="example:1" dialog></coopkit-partner-profile>`,
      ),
  },
  {
    name: 'practice-feed/filtered',
    content: () => feed(practiceClient()),
    act: (place) => press(place, 'coopkit-practice-feed', '.chip input'),
  },
  {
    name: 'practice-feed/practice-open',
    content: () => feed(practiceClient()),
    async act(place) {
      await press(place, 'coopkit-practice-feed', '.toggle');
      await press(place, 'coopkit-practice-feed', '.related button');
    },
  },
  {
    name: 'practice-feed/refresh-failed',
    content: () => feed(leaving(memorySource({ id: 'example', records: { practices } }))),
    act: (place) => refreshInVain(place, 'coopkit-practice-feed'),
  },
  {
    name: 'practice-feed/offline',
    offline: true,
    content: () => feed(practiceClient({ list: unreachable })),
  },
  {
    name: 'region-card/selectable',
    content: () =>
      within(
        regionClient(),
        html`<coopkit-region-card nuts="HR02" selectable heading-level="3"></coopkit-region-card>`,
      ),
  },
  {
    name: 'region-card/refresh-failed',
    content: () => card(leaving(regionSource())),
    act: (place) => refreshInVain(place, 'coopkit-region-card'),
  },
  {
    name: 'region-card/offline',
    offline: true,
    content: () => card(regionClient({ get: unreachable })),
  },
  {
    name: 'call-banner/refresh-failed',
    content: () => banner(leaving(memorySource({ id: 'example', records: { calls: [openCall] } }))),
    act: (place) => refreshInVain(place, 'coopkit-call-banner'),
  },
  {
    name: 'call-banner/offline',
    offline: true,
    content: () => banner(clientOf([], { list: unreachable })),
  },
  {
    name: 'call-banner/dismissed',
    content: () => banner(clientOf([peerReview]), true),
    act: (place) => press(place, 'coopkit-call-banner', '.dismiss'),
  },
  {
    name: 'all/five-of-each',
    content: () =>
      html`${[1, 2, 3, 4, 5].map(
        (number) =>
          html`${banner(clientOf([{ ...openCall, title: { en: `Example call ${number}` } }]))}${card(regionClient())}${feed(practiceClient())}${within(
            exampleClient(),
            html`<coopkit-partner-search page-size="2"></coopkit-partner-search>`,
          )}`,
      )}`,
  },
];
