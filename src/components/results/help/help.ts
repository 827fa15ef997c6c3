import type { LitElement, TemplateResult } from 'lit';
import { waysOut } from '../../../sdk/client/ways-out.ts';
import type { Explanation, WayOut } from '../../../sdk/query.ts';
import { searchHelp as english } from '../../../locales/en/search-help.ts';
import { SEARCH_HELP } from '../../../locales/search-help.ts';
import { addStyles } from '../../base/late-styles.ts';
import type { Labels } from '../../base/labels.ts';
import { LateTexts } from '../../base/late-texts.ts';
import type { SearchModel } from '../../search/search-model.ts';
import { help } from './help.styles.ts';
import { reasonList } from './reasons.template.ts';
import { wayList } from './ways.template.ts';

/**
 * What few visitors see of a result list: the ways out of an empty one, and why a result stands where it stands.
 * Downloaded only then, with its texts and styles.
 */
export class ResultsHelp {
  readonly #texts: LateTexts;

  constructor(host: LitElement) {
    this.#texts = new LateTexts(host, english, SEARCH_HELP);
    addStyles(host, help);
  }

  /** Until its texts are there, in the language of the page. */
  ready(): Promise<void> {
    return this.#texts.follow();
  }

  /** What a visitor could loosen about a search that found nothing; not what the page fixes. */
  find(model: SearchModel, signal: AbortSignal): Promise<readonly WayOut[]> {
    return waysOut(model.client, 'organisations', model.state.query, { signal, keep: model.fixedFields });
  }

  /** @param choose called with the click on a way, whose place in the list is in `data-way` */
  ways(ways: readonly WayOut[], labels: Labels, choose: (event: Event) => void): TemplateResult {
    void this.#texts.follow();
    return wayList(this.#texts.localize, labels, ways, choose);
  }

  reasons(explanation: Explanation): TemplateResult {
    void this.#texts.follow();
    return reasonList(this.#texts.localize, explanation);
  }
}
