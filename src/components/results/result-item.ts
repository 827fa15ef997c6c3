import { countryName } from '../base/names.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Organisation, Offer } from '../../sdk/model/organisation.ts';
import type { Segment } from '../../sdk/query.ts';
import type { Labels } from '../base/labels.ts';
import type { Localize } from '../base/localize.ts';
import { foreignLang } from '../base/data-text.ts';
import { levelDots, sourceLine } from '../base/templates.ts';
import { legible } from '../base/legible.ts';
import { htmlAt } from './html-at.ts';
import { marked } from './marked.ts';

/** Offers shown on one result before "5 more". */
const SHOWN_OFFERS = 3;

/** What the results show around one organisation. */
export interface ResultContext {
  readonly localize: Localize;
  readonly labels: Labels;
  readonly headingLevel: number;
  readonly highlight: (text: string) => readonly Segment[];
  /** Opens the organisation named by the button's `data-id`. */
  readonly open: (event: Event) => void;
  /** The answer to the question why the organisation stands where it stands. */
  readonly why: (organisation: Organisation) => unknown;
  /** What the page itself draws for the organisation. */
  readonly own: (organisation: Organisation) => unknown;
}

/** One organisation of a result list: who, where, what it offers, whence the record comes. */
export function resultItem(organisation: Organisation, context: ResultContext): TemplateResult {
  const own = context.own(organisation);
  return own ? html`<li class="hit" part="item">${own}</li>` : usualItem(organisation, context);
}

/**
 * One template with few places to fill and none of white space: each of them, each comment that Lit leaves and each
 * template within another is paid for with every result. Where no town or region is known, an empty element stays.
 */
function usualItem(organisation: Organisation, context: ResultContext): TemplateResult {
  const { localize, labels, highlight } = context;
  const { id, organisationType: kind, city = '', country, nuts, source } = organisation;
  const name = localize.text(organisation.name);
  const region = localize.text(organisation.region?.name);
  const code = legible(nuts ?? organisation.region?.nuts?.code ?? '');
  const land = `${city && ', '}${countryName(localize, country)}${code || region ? ' · ' : ''}`;
  const html = htmlAt(context.headingLevel);
  // prettier-ignore
  return html`<li class="hit" part="item"
    ><h3 class="item-title" part="title"><button type="button" class="open" part="link" data-id=${id} @click=${context.open}
      ><bdi lang=${foreignLang(localize, name)}>${marked(name?.text ?? '', highlight)}</bdi></button></h3
    ><span class="small muted kind" .textContent=${kind ? labels.of(localize, 'organisationType', kind) : ''}></span
    ><p class="small muted place" part="meta"
      ><bdi>${marked(city, highlight)}</bdi>${land}<bdi lang=${foreignLang(localize, region)}
      >${marked(region?.text ?? '', highlight)}</bdi> <span class="number" .textContent=${code}></span></p
    >${offerList(organisation.offers ?? [], context)}${context.why(organisation)}<p class="foot" part="meta"
      >${sourceLine(localize, source)}</p
  ></li>`;
}

function offerList(offers: readonly Offer[], context: ResultContext): TemplateResult | typeof nothing {
  if (offers.length === 0) return nothing;
  const { localize, labels, highlight } = context;
  const named = offers.map((offer) => ({ offer, words: labels.of(localize, 'topics', offer.topic) }));
  const isMatch = (words: string): boolean => highlight(words).some(({ match }) => match);
  const best = named.sort(
    (a, b) =>
      Number(isMatch(b.words)) - Number(isMatch(a.words)) || (b.offer.level ?? 0) - (a.offer.level ?? 0),
  );
  const items = best
    .slice(0, SHOWN_OFFERS)
    .map(({ offer, words }) => html`<li>${marked(words, highlight)}${levelDots(localize, offer.level)}</li>`);
  const rest = best.length - SHOWN_OFFERS;
  if (rest > 0) items.push(html`<li class="muted" .textContent=${localize.t('more', { n: rest })}></li>`);
  // prettier-ignore
  return html`<ul class="offers">${items}</ul>`;
}

export const resultItemStyles = css`
  .hit {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2em 1.5em;
    align-items: baseline;
    padding-block: calc(1.15 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .hit .open {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .hit .open:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .hit .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .hit .foot a,
  .hit .why {
    position: relative;
  }
  .hit > :nth-child(n + 3) {
    grid-column: 1 / -1;
  }
  .hit .kind {
    text-align: end;
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.1em;
    padding-block-start: 0.4em;
    font-size: 0.9375em;
    hyphens: auto;
  }
  /* The dots stay in the line of the last word. */
  .offers li:has(.level) {
    max-inline-size: 100%;
    padding-inline-end: 3.35em;
  }
  .offers .level {
    position: absolute;
    margin-block-start: 0.55em;
  }
  .hit .foot {
    padding-block-start: 0.35em;
  }
  .hit .foot a {
    color: inherit;
  }
  @container (max-width: 44em) {
    .hit {
      grid-template-columns: minmax(0, 1fr);
    }
    .hit .kind {
      text-align: start;
    }
  }
`;
