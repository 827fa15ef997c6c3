import { html, nothing, type TemplateResult } from 'lit';
import type { Practice } from '../../sdk/model/practice.ts';
import type { Labels } from '../base/labels.ts';
import { countryName, listOf } from '../base/names.ts';
import type { Localize } from '../base/localize.ts';
import { dataText, heading, separated, sourceLine } from '../base/templates.ts';
import { regionName, wholeCountry } from '../base/region-name.ts';
import { adoptionTrail, outcomeWord } from './practice-facts.ts';
import { legible } from '../base/legible.ts';

/** What items are drawn with. */
export interface ItemContext {
  readonly localize: Localize;
  readonly labels: Labels;
  /** Heading level of the items. */
  readonly level: number;
  /** Opens or closes the item whose key is in `data-key`. */
  readonly onToggle: (event: Event) => void;
}

/** Where an item stands in the feed. */
export interface ItemPlace {
  /** Unique in the feed; also makes ids, so it has no spaces. */
  readonly key: string;
  readonly open: boolean;
  /** What an open item shows below its summary. */
  readonly detail: () => unknown;
  /** Why it is shown here, when it is proposed as similar. */
  readonly reason?: string;
  /** What the page itself draws for it. */
  readonly own?: unknown;
}

/** One practice in the list: scanned when closed, told in full when open. */
export function practiceItem(context: ItemContext, practice: Practice, place: ItemPlace): TemplateResult {
  const { localize, level, onToggle } = context;
  const { key, open, detail, reason, own } = place;
  const more = html`<div id=${`detail-${key}`} class="detail" ?hidden=${!open}>
    ${open ? detail() : nothing}
  </div>`;
  const part = key === '0' ? 'item first' : 'item';
  if (own) return html`<article part=${part}>${own}${more}</article>`;
  const title = html`<button
    type="button"
    class="toggle"
    part="button"
    data-key=${key}
    aria-expanded=${open}
    aria-controls=${`detail-${key}`}
    @click=${onToggle}
  >
    ${dataText(localize, practice.title)}
  </button>`;
  const outcome = outcomeWord(practice);
  return html`<article part=${part} aria-labelledby=${`title-${key}`}>
    ${heading(level, 'item-title', title, `title-${key}`)}
    ${reason ? html`<p class="small" part="meta">${reason}</p>` : nothing}
    <p class="small muted" part="meta">${placeAndFrame(context, practice)}</p>
    ${outcome ? html`<p class="outcome small" part="badge">${localize.t(outcome)}</p>` : nothing}
    <p class="summary" part="text">${dataText(localize, practice.summary)}</p>
    ${proof(context, practice)} ${tags(context, practice)}
    <p class="foot" part="meta">${sourceLine(localize, practice.source)}</p>
    ${more}
  </article>`;
}

/** The region it belongs to, with whom, in which project and network. */
function placeAndFrame({ localize, labels }: ItemContext, practice: Practice): unknown[] {
  const { regions = [], countries = [], project, network } = practice;
  const [owner, ...others] = regions;
  const home = countries[0] ? countryName(localize, countries[0]) : undefined;
  const name = wholeCountry(localize, owner) ?? localize.text(owner?.name)?.text;
  // A pairing spans countries, and a country needs no country behind it.
  const country = others.length > 0 || home === name ? undefined : home;
  const place = owner
    ? separated([regionName(localize, owner), country], ', ')
    : listOf(
        localize,
        countries.map((code) => countryName(localize, code)),
      );
  const company = others.map(
    (region) => wholeCountry(localize, region) ?? localize.text(region.name)?.text ?? '',
  );
  return separated([
    place,
    company.length > 0 && localize.t('practiceWith', { regions: listOf(localize, company) }),
    project && localize.t('practiceProject', { name: legible(project) }),
    network && labels.of(localize, 'network', network),
  ]);
}

/** What shows that it worked; of what failed, what was learned. */
function proof({ localize }: ItemContext, practice: Practice): unknown {
  const failed = practice.outcome === 'failed';
  const words = failed ? (practice.lessons ?? practice.evidence) : practice.evidence;
  if (!words) return nothing;
  const label = failed && practice.lessons ? 'practiceLessons' : 'practiceEvidence';
  return html`<div class="evidence">
    <span class="small muted">${localize.t(label)}</span>
    <p part="text">${dataText(localize, words)}</p>
  </div>`;
}

function tags({ localize, labels }: ItemContext, practice: Practice): unknown {
  const adopted = adoptionTrail(practice).length;
  const words = [
    practice.validation && labels.of(localize, 'validation', practice.validation),
    adopted > 0 && localize.t('practiceAdopted', { n: adopted }),
    practice.form !== 'good-practice' && labels.of(localize, 'form', practice.form),
    ...(practice.topics ?? []).map((topic) => labels.of(localize, 'topics', topic)),
  ].filter(Boolean);
  return words.length > 0
    ? html`<ul class="tags foot" part="list">
        ${words.map((word) => html`<li>${word}</li>`)}
      </ul>`
    : nothing;
}
