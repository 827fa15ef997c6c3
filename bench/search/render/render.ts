import type { Localize } from '../../../src/components/base/localize.ts';
import type { Page } from '../../../src/sdk/query.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import { CoopkitResults } from '../../../src/components/results/results.ts';
import { Labels } from '../../../src/components/base/labels.ts';
import { SearchController } from '../../../src/components/search/search-controller.ts';
import { createReader } from '../../../src/sdk/client/reader.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import { plainItems } from './plain.ts';

type Results = Page<'organisations'>;

/** Milliseconds of each draw, layout included. */
export interface Draws {
  readonly first: number[];
  readonly replace: number[];
}

const PAGE_SIZE = 20;

/** The widget, with a clock: counts the updates that show other records than before. */
class TimedResults extends CoopkitResults {
  readonly control = new SearchController(this);
  override pageSize = PAGE_SIZE;
  spent = 0;
  /** What stood in place of the first records: both ways of drawing have to take it away. */
  skeleton: Node | undefined;
  #drawn: (() => void) | undefined;
  #shown: string | undefined;

  get words(): Localize {
    return this.localize;
  }

  /** Resolves when other records are shown. */
  get drawn(): Promise<void> {
    return new Promise((resolve) => (this.#drawn = resolve));
  }

  /** It is given its client here. */
  protected override get sourceNotice(): undefined {
    return undefined;
  }

  take(reader: ReturnType<typeof createReader>): void {
    this.clientChanged(reader);
    this.control.connect(reader, this.search, { pageSize: PAGE_SIZE });
  }

  protected override performUpdate(): void {
    this.skeleton ??= this.renderRoot.querySelector('.wait')?.cloneNode(true);
    layOut(this);
    const begun = performance.now();
    super.performUpdate();
    layOut(this);
    const spent = performance.now() - begun;
    const shown = listIn(this.renderRoot)?.querySelector<HTMLElement>('.open')?.dataset['id'];
    if (shown === undefined || shown === this.#shown) return;
    this.#shown = shown;
    this.spent = spent;
    this.#drawn?.();
  }
}

const layOut = (element: Element): DOMRect => element.getBoundingClientRect();

const listIn = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>('.hits');

/** What the browser shows of a list, without the comments that a library leaves in it. */
function markup(list: Element): string {
  const copy = list.cloneNode(true) as Element;
  copy.normalize();
  return copy.outerHTML
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?(<[^>]*>) ?/g, (_, tag: string) => tag.split(/[ >]/).toSorted().join(' '));
}

/** Draws pages of results by the widget and by plain calls, taking turns. */
export async function draw(records: readonly Organisation[], q: string, rounds: number) {
  customElements.define('timed-results', TimedResults);
  document.body.style.inlineSize = '800px';
  const reader = createReader({
    source: memorySource({ id: 'bench', records: { organisations: records }, worker: false }),
  });
  const ours: Draws = { first: [], replace: [] };
  const plain: Draws = { first: [], replace: [] };
  for (let round = 0; round < rounds; round++) {
    const widget = new TimedResults();
    widget.search = `search-${round}`;
    document.body.append(widget);
    const first = widget.drawn;
    await painted();
    widget.take(reader);
    const { model } = widget.control;
    if (!model) throw new Error('There is no search.');
    model.ask({ q });
    await first;
    await settled(widget, model);
    ours.first.push(widget.spent);
    const second = widget.drawn;
    await painted();
    model.ask({ q, page: 2 });
    await second;
    await settled(widget, model);
    ours.replace.push(widget.spent);
    const sheets = widget.shadowRoot!.adoptedStyleSheets;
    const wanted = listIn(widget.renderRoot)!;
    const expected = markup(wanted);
    const context = { localize: widget.words, labels: new Labels(), open: () => {} };
    widget.style.display = 'none';
    const answer = (page: number): PromiseLike<Results> =>
      reader.collection('organisations').list({ q, page, pageSize: PAGE_SIZE });
    const drawn = await drawPlain(sheets, widget.skeleton!, answer, context, plain);
    if (drawn !== expected) throw new Error(`The lists differ:\n${expected}\n${drawn}`);
    widget.remove();
  }
  return { ours, plain };
}

/** Until the page that was asked for is there and shown. */
async function settled(
  widget: TimedResults,
  { state }: NonNullable<SearchController['model']>,
): Promise<void> {
  if (state.error) throw state.error;
  await widget.updateComplete;
}

/** Resolves when the browser has shown what there is, as it has before an answer comes. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

async function drawPlain(
  sheets: CSSStyleSheet[],
  skeleton: Node,
  answer: (page: number) => PromiseLike<Results>,
  context: Parameters<typeof plainItems>[1],
  draws: Draws,
): Promise<string> {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = sheets;
  // The widget has such an element around all it shows.
  const root = shadow.appendChild(document.createElement('div'));
  root.append(skeleton);
  document.body.append(host);
  const list = document.createElement('ul');
  list.className = 'hits ';
  list.setAttribute('part', 'list results');
  list.tabIndex = -1;
  list.setAttribute('aria-busy', 'false');
  for (const at of [0, 1]) {
    await painted();
    const page = await answer(at + 1);
    layOut(host);
    const begun = performance.now();
    list.replaceChildren(...plainItems(page, context));
    if (at === 0) root.replaceChildren(list);
    layOut(host);
    (at === 0 ? draws.first : draws.replace).push(performance.now() - begun);
  }
  const drawn = markup(list);
  host.remove();
  return drawn;
}
