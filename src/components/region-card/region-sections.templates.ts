import { html, nothing, type TemplateResult } from 'lit';
import type { Practice } from '../../sdk/model/practice.ts';
import type { Programme } from '../../sdk/model/programme.ts';
import type { Region } from '../../sdk/model/region.ts';
import type { Part } from '../base/part.ts';
import { dataText, heading, outLink, separated } from '../base/templates.ts';
import type { CardContext } from './card-context.ts';
import type { RegionData } from './region-data.ts';
import { sectionsOf, type RegionOffers } from './region-sections.ts';

const MOST_TOPICS = 8;
const MOST_PROGRAMMES = 4;

/** What a full card says beside the figures. */
export function cardSections(context: CardContext, region: Region, data: RegionData): TemplateResult {
  const { localize } = context;
  const { offers, programmes, practices } = data.sections;
  const paired = practices.status === 'ready' ? practices.value.filter(isPairing) : [];
  const has = sectionsOf(region);
  return html`<div class="sections">
    ${
      has.includes('offers')
        ? section(
            context,
            localize.t('regionOffers'),
            offers,
            (value) => offersList(context, value),
            () => data.retrySection('offers'),
          )
        : nothing
    }
    ${
      has.includes('programmes')
        ? section(
            context,
            localize.t('regionProgrammes'),
            programmes,
            (value) => programmesList(context, value),
            () => data.retrySection('programmes'),
          )
        : nothing
    }
    ${
      paired.length > 0
        ? section(
            context,
            localize.t('regionCooperates'),
            { status: 'ready', value: paired },
            (value) => pairingsList(context, region, value),
            () => data.retrySection('practices'),
          )
        : nothing
    }
    ${section(
      context,
      localize.t('regionPractices'),
      practices,
      (value) =>
        practicesList(
          context,
          value.filter((practice) => !isPairing(practice)),
        ),
      () => data.retrySection('practices'),
    )}
  </div>`;
}

function isPairing({ form }: Practice): boolean {
  return form === 'pairing';
}

/** Topics that organisations of the region offer, each with how many do. */
function offersList({ localize, labels }: CardContext, { organisations, topics }: RegionOffers): unknown {
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
            <span class="number muted" part="count">${localize.number(count)}</span>
          </li>`,
      )}
    </ul>`;
}

/** Programmes whose area the region is in. */
function programmesList({ localize, labels }: CardContext, programmes: readonly Programme[]): unknown {
  if (programmes.length === 0) return localize.t('regionNoProgrammes');
  const items = programmes.map(
    ({ name, url, strand, period }) =>
      html`<li part="item">
        ${outLink(url, dataText(localize, name))}
        <span class="muted">${separated([strand && labels.of(localize, 'strand', strand), period])}</span>
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

/** Regions that this one is paired with. */
function pairingsList(
  { localize, labels }: CardContext,
  region: Region,
  practices: readonly Practice[],
): unknown {
  return html`<ul part="list">
    ${practices.map(({ regions = [], title, network, source, links }) => {
      const others = regions.filter(({ id }) => id !== region.id);
      const words =
        others.length > 0
          ? separated(
              others.map(({ name }) => dataText(localize, name)),
              ', ',
            )
          : dataText(localize, title);
      return html`<li part="item">
        ${outLink(links?.[0]?.url ?? source?.url, words)}
        ${network ? html`<span class="muted">${labels.of(localize, 'network', network)}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Good practices and stories of the region by their titles. */
function practicesList({ localize }: CardContext, practices: readonly Practice[]): unknown {
  if (practices.length === 0) return localize.t('regionNoPractices');
  return html`<ul part="list">
    ${practices.map(
      ({ title, source, links }) =>
        html`<li part="item">${outLink(links?.[0]?.url ?? source?.url, dataText(localize, title))}</li>`,
    )}
  </ul>`;
}

/** A section of the card in whatever state it is; it keeps its room while it loads. */
function section<T>(
  { localize, level }: CardContext,
  title: string,
  part: Part<T>,
  show: (value: T) => unknown,
  retry: () => void,
): TemplateResult {
  return html`<section class="small" aria-busy=${part.status === 'loading'}>
    ${heading(level + 1, 'section-title', title)}
    ${
      part.status === 'ready'
        ? show(part.value)
        : part.status === 'failed'
          ? html`<p part="error">
              ${localize.t('regionSectionFailed')}
              <button type="button" class="link" part="button" @click=${retry}>${localize.t('retry')}</button>
            </p>`
          : html`<div class="skeleton"></div>
              <div class="skeleton short"></div>`
    }
  </section>`;
}
