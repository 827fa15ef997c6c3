import { html, nothing, type TemplateResult } from 'lit';
import type { Adoption, Practice } from '../../sdk/model/practice.ts';
import type { Part } from '../base/part.ts';
import { displayName } from '../base/names.ts';
import type { Localize } from '../base/localize.ts';
import { dataText, outLink, separated } from '../base/templates.ts';
import { regionName } from '../base/region-name.ts';
import { adoptionTrail, validationMeaning } from './practice-facts.ts';
import type { ItemContext } from './practice-item.ts';
import type { Related } from './related.ts';
import { legible } from '../base/legible.ts';
import { hostName } from '../base/host-name.ts';

/** Everything that a record says of a practice, beside what its summary shows already. */
export function practiceDetail(context: ItemContext, practice: Practice): TemplateResult {
  const { localize, labels } = context;
  const lessonsShown = practice.outcome === 'failed' && practice.lessons !== undefined;
  const named = (field: string, codes: readonly string[] = []) =>
    listOf(codes.map((code) => labels.of(localize, field, code)));
  return html`<dl>
    ${entry(localize.t('practiceProblem'), practice.problem && dataText(localize, practice.problem))}
    ${entry(localize.t('practiceEvidence'), lessonsShown && practice.evidence && dataText(localize, practice.evidence))}
    ${entry(localize.t('practiceLessons'), !lessonsShown && practice.lessons && dataText(localize, practice.lessons))}
    ${entry(localize.t('practiceChecked'), checked(context, practice))}
    ${entry(localize.t('practiceAdoptedBy'), adoptions(localize, practice))}
    ${entry(localize.t('practicePeriod'), period(localize, practice))}
    ${entry(localize.t('practiceWho'), listOf((practice.organisations ?? []).map(legible)))}
    ${entry(localize.t('practiceObjectives'), objectives(context, practice))}
    ${entry(localize.t('practiceChallenges'), named('challenges', practice.challenges))}
    ${entry(localize.t('practiceStage'), practice.stage && labels.of(localize, 'stage', practice.stage))}
    ${entry(localize.t('practiceLinks'), links(localize, practice))}
  </dl>`;
}

/** The part of an open practice that leads to similar ones. */
export function moreLikeThis(
  { localize }: ItemContext,
  key: string,
  related: Part<readonly Related[]> | undefined,
  onMore: (event: Event) => void,
  show: (related: Related, index: number) => unknown,
): TemplateResult {
  const found = related?.status === 'ready' ? related.value : undefined;
  return html`<div class="related" aria-busy=${related?.status === 'loading'}>
    <button
      type="button"
      class="button plain small"
      part="button"
      data-key=${key}
      aria-expanded=${found !== undefined}
      aria-disabled=${found !== undefined}
      @click=${onMore}
    >
      ${localize.t('practiceMoreLike')}
    </button>
    <div role="status">
      ${related?.status === 'failed' ? localize.t('failedTitle') : nothing}
      ${related?.status === 'loading' ? localize.t('loading') : nothing}
      ${found?.length === 0 ? localize.t('practiceNoneLike') : nothing}
    </div>
    ${found?.map(show)}
  </div>`;
}

/** What the level of validation means, rather than its name, which stands among the tags. */
function checked({ localize, labels }: ItemContext, practice: Practice): string | undefined {
  const { validation } = practice;
  const meaning = validationMeaning(practice);
  return meaning ? localize.t(meaning) : validation && labels.of(localize, 'validation', validation);
}

function adoptions(localize: Localize, practice: Practice): unknown {
  const trail = adoptionTrail(practice);
  if (trail.length === 0) return undefined;
  return html`<ol class="trail">
    ${trail.map((adoption) => html`<li>${adopter(localize, adoption)}</li>`)}
  </ol>`;
}

function adopter(localize: Localize, { region, year, note, url }: Adoption): unknown {
  const name = region ? regionName(localize, region) : localize.t('practiceAnotherRegion');
  return html`${outLink(url, name)}${year ? html` <span class="number">(${legible(year)})</span>` : nothing}${note ? html`: ${dataText(localize, note)}` : nothing}`;
}

function period(localize: Localize, { start, end }: Practice): string | undefined {
  if (start && end) return `${localize.date(start)} – ${localize.date(end)}`;
  if (start) return localize.t('practiceSince', { start: localize.date(start) });
  return end ? localize.t('practiceUntil', { end: localize.date(end) }) : undefined;
}

function objectives({ localize, labels }: ItemContext, { objectives: codes = [] }: Practice): unknown {
  return listOf(
    codes.map((code) => {
      const label = labels.of(localize, 'objectives', code);
      return html`<span class="number">${legible(code)}</span
        >${label === legible(code) ? nothing : html` ${label}`}`;
    }),
  );
}

function links(localize: Localize, practice: Practice): unknown {
  return listOf(
    (practice.links ?? []).map(({ url, label, lang }) =>
      separated([
        outLink(url, label ? dataText(localize, label) : hostName(url)),
        lang &&
          lang !== localize.lang &&
          localize.t('practiceOriginalLanguage', { language: displayName(localize, 'language', lang) }),
      ]),
    ),
  );
}

function listOf(items: readonly unknown[]): unknown {
  if (items.length === 0) return undefined;
  return items.length === 1
    ? items[0]
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
}

function entry(label: string, value: unknown): unknown {
  return value
    ? html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;
}
