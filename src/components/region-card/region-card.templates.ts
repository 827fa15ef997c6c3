import { countryName } from '../base/names.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Region } from '../../sdk/model/region.ts';
import { heading, separated } from '../base/templates.ts';
import type { CardContext } from './card-context.ts';
import { regionNames } from './region-facts.ts';
import { sectionShapes } from './region-sections.templates.ts';
import { legible } from '../base/legible.ts';

/** Sections of a region inside NUTS that is paired with none. */
const MOST_SECTIONS = 3;

/** Country, code and its NUTS version small on top, then the names. */
export function cardHead(context: CardContext, region: Region): TemplateResult {
  const { localize, level } = context;
  const { shown, native } = regionNames(region, localize.languages);
  const lang = shown && shown.lang !== localize.lang && shown.lang !== 'und' ? shown.lang : nothing;
  return html`<p class="place small muted" part="meta">${separated(placeOf(context, region))}</p>
    ${heading(level, 'title', html`<bdi lang=${lang}>${shown?.text ?? legible(region.id)}</bdi>`, 'name')}
    ${
      native.length > 0
        ? html`<p class="small muted" part="text">
            ${separated(native.map((name) => html`<bdi lang=${name.lang === 'und' ? nothing : name.lang}>${name.text}</bdi>`))}
          </p>`
        : nothing
    }`;
}

function placeOf({ localize, labels }: CardContext, region: Region): unknown[] {
  const { nuts } = region;
  const isCountry = nuts?.level === 0 || region.regionType === 'country';
  const pieces: unknown[] = isCountry ? [] : [countryName(localize, region.country)];
  if (nuts) {
    pieces.push(
      html`${localize.t('regionNuts', { level: nuts.level })}
        <span class="number">${legible(nuts.code)}</span>`,
      localize.t('regionClassification', { version: legible(String(nuts.version)) }),
    );
  } else {
    const iso = region.codes?.find(({ scheme }) => scheme === 'iso-3166-2')?.code;
    const type = region.regionType && labels.of(localize, 'regionType', region.regionType);
    if (type) pieces.push(type);
    if (iso ?? isCountry)
      pieces.push(html`ISO <span class="number">${legible(iso ?? region.country)}</span>`);
    if (region.worldArea) pieces.push(labels.of(localize, 'worldArea', region.worldArea));
  }
  if (region.outermost) pieces.push(localize.t('regionOutermost'));
  return pieces;
}

/** The shape of a card while its region is on the way: as many lines as a region inside NUTS needs. */
export function cardSkeleton({ localize }: CardContext, full: boolean): TemplateResult {
  const figure = html`<div class="skeleton label"></div>
    <div class="skeleton figure"></div>`;
  return html`<p class="visually-hidden" part="status" role="status">${localize.t('loading')}</p>
    <div aria-hidden="true">
      <div class="skeleton label"></div>
      <div class="skeleton name"></div>
      <div class="skeleton label"></div>
      <div class="columns">
        <div class="shape">${full ? [figure, figure, figure, figure] : [figure, figure]}</div>
        ${full ? html`<div class="sections">${sectionShapes(MOST_SECTIONS)}</div>` : nothing}
      </div>
    </div>`;
}
