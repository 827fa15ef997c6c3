import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../base/localize.ts';
import { choice, wordFor, type FacetActions, type FacetView } from '../facet.template.ts';
import { valuesIn, type Branch } from './tree.ts';

/** What the branches of a tree are shown with. */
export interface TreeContext {
  readonly view: FacetView;
  readonly actions: FacetActions;
  readonly texts: Localize;
  /** The greatest count, for the bars. */
  readonly most: number;
  /** Whether all branches are open, because something was looked for in them. */
  readonly open: boolean;
  /** Called for every branch whose values are shown. */
  readonly shown: (branch: Branch) => void;
}

/** Values with narrower ones below them: nested lists, each branch with a button of its own beside its checkbox. */
export function tree(branches: readonly Branch[], context: TreeContext): TemplateResult {
  return html`<ul class="tree" part="list" role="list">
    ${branches.map((branch) => html`<li>${twig(branch, context)}</li>`)}
  </ul>`;
}

function twig(branch: Branch, context: TreeContext): TemplateResult {
  const { view, actions, texts, most } = context;
  const { value } = branch.value;
  if (branch.children.length === 0) return choice(view, branch.value, most);
  const isOpen = context.open || (view.opened.get(value) ?? holdsChosen(branch, view.chosen));
  const label = wordFor(view, branch.value);
  if (isOpen) context.shown(branch);
  return html`<div class="twig">
      ${choice(view, branch.value, most, !view.chosen.includes(value) && holdsChosen(branch, view.chosen))}
      <button
        type="button"
        class="disclose"
        part="button"
        aria-expanded=${isOpen}
        aria-label=${texts.t('facetInside', { label })}
        data-branch=${value}
        ?disabled=${context.open}
        @click=${actions.open}
      ></button>
    </div>
    ${isOpen ? tree(branch.children, context) : nothing}`;
}

/** Whether a value of a branch is chosen, or one below it. */
export function holdsChosen(branch: Branch, chosen: readonly string[]): boolean {
  return valuesIn(branch).some(({ value }) => chosen.includes(value));
}
