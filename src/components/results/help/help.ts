import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { waysOut } from '../../../sdk/client/ways-out.ts';
import type { Organisation } from '../../../sdk/model/organisation.ts';
import type { Page, WayOut } from '../../../sdk/query.ts';
import { search } from '../../../locales/en/search.ts';
import { searchHelp } from '../../../locales/en/search-help.ts';
import { addStyles } from '../../base/late-styles.ts';
import type { Labels } from '../../base/labels.ts';
import { base } from '../../base/language.ts';
import { load, Localize } from '../../base/localize.ts';
import { dataText } from '../../base/templates.ts';
import type { SearchModel } from '../../search/search-model.ts';
import { emptyState } from './empty.template.ts';
import { help } from './help.styles.ts';
import { reasonList } from './reasons.template.ts';
import { wayList } from './ways.template.ts';
import { didYouMean, readAs } from './wording.template.ts';

/**
 * What few visitors see of a result list: what a question was read as and what else might have been meant, an empty
 * list with the ways out, and why a result stands where it stands. Downloaded only then, with its texts and styles.
 */
export class ResultsHelp {
  readonly #localize: Localize;

  constructor(host: LitElement) {
    this.#localize = new Localize(host, { ...search, ...searchHelp }, ['search', 'search-help']);
    addStyles(host, help);
  }

  /** Until its texts are there, in the language of the page. */
  ready(): Promise<unknown> {
    const { lang } = this.#localize;
    return Promise.all((['search', 'search-help'] as const).map((file) => load(base(lang), file)));
  }

  /** What a visitor could loosen about a search that found nothing; not what the page fixes. */
  find(model: SearchModel, signal: AbortSignal): Promise<readonly WayOut[]> {
    return waysOut(model.client, 'organisations', model.state.query, { signal, keep: model.fixedFields });
  }

  /** What is announced beside the number of results; nothing when no other wording was found. */
  outcome({ didYouMean: [meant] = [] }: Page): string {
    return meant ? `. ${this.#localize.t('didYouMean')} ${meant.q}` : '';
  }

  /**
   * Which words the question was read as, and other wordings.
   *
   * @param counted whether the totals of other wordings hold, which leave filters aside
   * @param ask called with the click on a wording, which is in `data-q`
   */
  wordings(page: Page, counted: boolean, ask: (event: Event) => void): TemplateResult {
    const localize = this.#localize;
    return html`${readAs(localize, page)} ${didYouMean(localize, page, counted, ask)}`;
  }

  /**
   * The empty list.
   *
   * @param ways the ways out of it, as far as they are known
   * @param choose called with the click on a way, whose place in the list is in `data-way`
   */
  empty(
    model: SearchModel | undefined,
    labels: Labels,
    ways: readonly WayOut[],
    choose: (event: Event) => void,
  ): TemplateResult {
    const localize = this.#localize;
    return emptyState(
      localize,
      model?.words.trim() ?? '',
      (model?.filters.length ?? 0) > 0,
      ways.length > 0 ? wayList(localize, labels, ways, choose) : undefined,
    );
  }

  /** Why a result stands where it stands, to be unfolded. */
  why({ explanations }: Page, { id, name }: Organisation): unknown {
    // An id may be any word, such as that of a method of all objects.
    const explanation = explanations && Object.hasOwn(explanations, id) && explanations[id];
    if (!explanation || explanation.reasons.length === 0) return nothing;
    const localize = this.#localize;
    return html`<details class="why small">
      <summary>
        ${localize.t('whyThis')}
        <span class="visually-hidden">${dataText(localize, name)}</span>
      </summary>
      ${reasonList(localize, explanation)}
    </details>`;
  }
}
