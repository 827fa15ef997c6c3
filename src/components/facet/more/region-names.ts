import type { Reader } from '../../../sdk/client/types.ts';
import type { Labels } from '../../base/labels.ts';
import type { Branch } from './tree.ts';

/** The most that one page of an answer holds; no region has so many in it on the next level. */
const MOST = 100;

/** Names of the regions in a facet. No vocabulary has them: they are records, fetched for the branches that are open. */
export class RegionNames {
  readonly #asked = new WeakMap<Labels, Set<string>>();
  readonly #changed: () => void;

  /** @param changed called when names have arrived */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Sees to it that the labels know the regions directly in one. Countries have names of their own. */
  async learn({ value: { value }, children }: Branch, client: Reader, labels: Labels): Promise<void> {
    const asked = this.#asked.get(labels) ?? new Set<string>();
    if (asked.has(value)) return;
    this.#asked.set(labels, asked.add(value));
    const levels = new Set(children.map((child) => String(child.value.value.length - 2)));
    try {
      const { items } = await client.regions.list({
        nuts: [value],
        nutsLevel: [...levels],
        pageSize: MOST,
        view: 'card',
      });
      for (const { nuts, name } of items) if (nuts) labels.learn('nuts', nuts.code, name);
      this.#changed();
    } catch {
      // A data set may do without regions: their codes stand there, as before.
    }
  }
}
