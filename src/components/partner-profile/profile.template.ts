import { css, html, nothing, type TemplateResult } from 'lit';
import type { Offer, Organisation } from '../../sdk/model/organisation.ts';
import type { DevelopmentCategory } from '../../sdk/model/region.ts';
import type { Labels } from '../base/labels.ts';
import { countryName, displayName } from '../base/names.ts';
import type { Localize } from '../base/localize.ts';
import { dataText, heading, levelDots, outLink, sourceLine } from '../base/templates.ts';
import { fieldName } from '../search/field-names.ts';
import { legible } from '../base/legible.ts';
import { hostName } from '../base/host-name.ts';

/** What a profile is shown with. */
export interface ProfileContext {
  readonly localize: Localize;
  readonly labels: Labels;
  readonly headingLevel: number;
}

/** Group of an offer → the field that is called like it. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['technology', 'technologies'],
  ['service', 'services'],
  ['sector', 'sectors'],
]);

/** Everything that is known of an organisation; what is not known is not shown. */
export function profile(organisation: Organisation, context: ProfileContext): TemplateResult {
  const { localize, labels, headingLevel } = context;
  const { fullName, acronym, city, country, region, nuts, organisationType, partnerType, website } =
    organisation;
  const where = [city && legible(city), countryName(localize, country)].filter(Boolean).join(', ');
  const kind = organisationType
    ? labels.of(localize, 'organisationType', organisationType)
    : partnerType && labels.of(localize, 'partnerType', partnerType);
  return html`<article class="profile" part="item">
    <p class="small muted" part="meta">${kind ?? nothing}</p>
    ${heading(headingLevel, 'title', dataText(localize, organisation.name), 'name')}
    ${fullName ? html`<p class="muted">${dataText(localize, fullName)}</p>` : nothing}
    <p class="small muted" part="meta">
      ${acronym ? html`<bdi>${legible(acronym)}</bdi> · ` : nothing}<bdi>${where}</bdi>${
        region || nuts
          ? html` · ${region ? dataText(localize, region.name) : nothing}
              <span class="number">${legible(nuts ?? '')}</span>`
          : nothing
      }
    </p>
    ${website ? html`<p class="site">${outLink(website, hostName(website))}</p>` : nothing}
    ${organisation.description ? html`<p class="about">${dataText(localize, organisation.description)}</p>` : nothing}
    ${offers(organisation.offers ?? [], localize.t('profileOffers'), context)}
    ${offers(organisation.needs ?? [], localize.t('profileNeeds'), context)} ${facts(organisation, context)}
    <p class="foot" part="meta">${sourceLine(localize, organisation.source)}</p>
  </article>`;
}

/** The shape of a profile on its way. */
export function profileSkeleton(localize: Localize): TemplateResult {
  const lines = html`<div class="skeleton"></div>
    <div class="skeleton short"></div>`;
  return html`<div class="loading wait" aria-busy="true">
    <p class="visually-hidden" part="status" role="status">${localize.t('loading')}</p>
    <div aria-hidden="true">
      <div class="skeleton short"></div>
      <div class="skeleton name"></div>
      ${lines} ${lines}
    </div>
    <slot></slot>
  </div>`;
}

/** The development category, said to be computed when it is not the legal one. */
function category({ value, basis }: DevelopmentCategory, { localize, labels }: ProfileContext): string {
  const label = labels.of(localize, 'category', value);
  return basis === 'computed' ? localize.t('profileComputed', { label }) : label;
}

function facts(organisation: Organisation, context: ProfileContext): TemplateResult | typeof nothing {
  const { localize } = context;
  const { objectives, region, languages, codes, updated } = organisation;
  const known = [
    [localize.t('profileObjectives'), objectives?.map(legible).join(', ')],
    [fieldName(localize, 'category'), region?.category && category(region.category, context)],
    [
      localize.t('profileLanguages'),
      languages?.map((tag) => displayName(localize, 'language', tag)).join(', '),
    ],
    [localize.t('profileCodes'), codes?.map(({ scheme, code }) => legible(`${scheme} ${code}`)).join(', ')],
    [localize.t('profileUpdated'), updated && localize.date(updated)],
  ].filter(([, value]) => value);
  if (known.length === 0) return nothing;
  return html`<dl class="facts small">
    ${known.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}

/** Offers or needs, one list for each group, the strongest first. */
function offers(all: readonly Offer[], title: string, context: ProfileContext): unknown {
  if (all.length === 0) return nothing;
  const { localize, labels, headingLevel } = context;
  const groups = [...new Set(all.map(({ group }) => group))];
  return html`<section class="block">
    ${heading(headingLevel + 1, 'item-title', title)}
    <div class="groups">
      ${groups.map(
        (group) =>
          html`<div>
            ${group ? html`<p class="small muted">${fieldName(localize, GROUPS.get(group) ?? group)}</p>` : nothing}
            <ul class="topics">
              ${all
                .filter((offer) => offer.group === group)
                .sort((a, b) => (b.level ?? 0) - (a.level ?? 0))
                .map(
                  ({ topic, level }) =>
                    html`<li>
                      <span>${labels.of(localize, 'topics', topic)}</span>${levelDots(localize, level)}
                    </li>`,
                )}
            </ul>
          </div>`,
      )}
    </div>
  </section>`;
}

export const profileStyles = css`
  .profile .title {
    font-size: 1.375em;
  }
  .profile .site {
    padding-block-start: 0.5em;
  }
  .profile .about,
  .profile .block,
  .profile .facts {
    padding-block-start: 1.1em;
  }
  .profile .block .item-title {
    padding-block-end: 0.4em;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 1.1em 2.25em;
  }
  .topics li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.75em;
    padding-block: 0.3em;
    border-block-end: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .topics .level {
    flex: none;
  }
  .topics li > :first-child {
    min-inline-size: 0;
  }
  .facts {
    display: grid;
    gap: 0.35em;
  }
  .facts div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .facts dt {
    color: var(--_muted);
  }
  dialog {
    inline-size: min(46em, calc(100% - 2em));
    max-block-size: calc(100% - 2em);
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_on-surface);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog .close {
    float: inline-end;
    margin-inline-start: 1em;
  }
  @media (max-width: 30em) {
    dialog {
      padding: 1em;
    }
    dialog .close {
      display: block;
      float: none;
      margin-inline-start: auto;
    }
  }
  .loading {
    min-block-size: 20em;
  }
  .loading .skeleton {
    margin-block: 0.5em;
  }
  .loading .short {
    inline-size: 40%;
  }
  .loading .name {
    inline-size: 60%;
    block-size: 1.4em;
  }
  .profile .foot {
    padding-block-start: 1.1em;
  }
  .profile .foot a {
    color: inherit;
  }
`;
