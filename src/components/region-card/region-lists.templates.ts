import { countryName } from '../base/names.ts';
import { regionName } from '../base/region-name.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Practice } from '../../sdk/model/practice.ts';
import type { Programme } from '../../sdk/model/programme.ts';
import type { Region, RegionSummary } from '../../sdk/model/region.ts';
import type { Localize } from '../base/localize.ts';
import { dataText, outLink, separated } from '../base/templates.ts';
import type { CardContext } from './card-context.ts';
import { practicePlaces } from './region-facts.ts';
import type { RegionOffers, RegionProgrammes } from './region-sections.ts';
import { legible } from '../base/legible.ts';

const MOST_TOPICS = 8;
const MOST_PROGRAMMES = 4;

/** Whether a practice tells of regions that cooperate, rather than of something done. */
export function isPairing({ form }: Practice): boolean {
  return form === 'pairing';
}

/** Topics that organisations of the region offer, each with how many do. */
export function offersList(
  { localize, labels }: CardContext,
  { organisations, topics }: RegionOffers,
): unknown {
  if (topics.length === 0 && !organisations) return localize.t('regionNoOffers');
  return html`${
      organisations === undefined
        ? nothing
        : html`<p class="muted" part="count">${localize.t('regionOrganisations', { n: organisations })}</p>`
    }
    <ul class="topics" part="list">
      ${topics.slice(0, MOST_TOPICS).map(
        ({ field, value, label, count }) =>
          html`<li part="item">
            ${labels.of(localize, field, value, label)}
            ${
              // One organisation offers everything here once.
              organisations === 1
                ? nothing
                : html`<span class="number muted" part="count">${localize.number(count)}</span>`
            }
          </li>`,
      )}
    </ul>`;
}

/** Programmes whose area the region is in, then those of its country that do not say which regions they cover. */
export function programmesList(
  context: CardContext,
  { country }: Region,
  { inArea, inCountry }: RegionProgrammes,
): unknown {
  const { localize } = context;
  if (inArea.length + inCountry.length === 0) return localize.t('regionNoProgrammes');
  return html`${inArea.length > 0 ? programmeItems(context, inArea) : nothing}
  ${
    inCountry.length > 0
      ? html`<p class="muted group">
            ${localize.t('regionCountryLevel', { country: countryName(localize, country) })}
          </p>
          ${programmeItems(context, inCountry)}`
      : nothing
  }`;
}

function programmeItems({ localize, labels }: CardContext, programmes: readonly Programme[]): TemplateResult {
  const items = programmes.map(
    ({ name, url, strand, period }) =>
      html`<li part="item">
        ${outLink(url, dataText(localize, name))}
        <span class="note"
          >${separated([strand && labels.of(localize, 'strand', strand), period && legible(period)])}</span
        >
      </li>`,
  );
  const rest = items.slice(MOST_PROGRAMMES);
  return html`<ul part="list">
      ${items.slice(0, MOST_PROGRAMMES)}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${localize.t('more', { n: rest.length })}</summary>
            <ul part="list">
              ${rest}
            </ul>
          </details>`
        : nothing
    }`;
}

/** Regions that this one, or a region inside it, is paired with. */
export function pairingsList(
  { localize, labels }: CardContext,
  region: Region,
  practices: readonly Practice[],
): unknown {
  return html`<ul part="list">
    ${practices.map((practice) => {
      const { title, network, source, links } = practice;
      const { inside, elsewhere } = practicePlaces(region, practice);
      const words = elsewhere.length > 0 ? names(localize, elsewhere) : dataText(localize, title);
      const notes = separated([
        inside.length > 0 && html`${localize.t('regionFromHere')} ${names(localize, inside)}`,
        network && labels.of(localize, 'network', network),
      ]);
      return html`<li part="item">
        ${outLink(links?.[0]?.url ?? source?.url, words)}
        ${notes.length > 0 ? html`<span class="note">${notes}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Good practices and stories by their titles, with the region inside this one that each is about. */
export function practicesList(
  { localize }: CardContext,
  region: Region,
  practices: readonly Practice[],
): unknown {
  if (practices.length === 0) return localize.t('regionNoPractices');
  return html`<ul part="list">
    ${practices.map((practice) => {
      const { title, source, links } = practice;
      const { inside } = practicePlaces(region, practice);
      return html`<li part="item">
        ${outLink(links?.[0]?.url ?? source?.url, dataText(localize, title))}
        ${inside.length > 0 ? html`<span class="note">${names(localize, inside)}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

function names(localize: Localize, regions: readonly RegionSummary[]): unknown[] {
  return separated(
    regions.map((region) => regionName(localize, region)),
    ', ',
  );
}
