import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader } from '../../sdk/client/types.ts';
import type { Region } from '../../sdk/model/region.ts';
import { CoopkitErrorEvent } from '../base/events.ts';
import type { Labels } from '../base/labels.ts';
import { loadLabels } from '../base/load-labels.ts';
import { LOADING, outlives, settle, type Part } from '../base/part.ts';
import {
  findRegion,
  SECTION_LOADERS,
  sectionsOf,
  type RegionName,
  type RegionSections,
} from './region-sections.ts';

/** Sections that arrived or failed; `loading` is one that a visitor tries again. The others have not come yet. */
type Sections = { readonly [S in keyof RegionSections]?: Part<RegionSections[S]> };

/** Vocabularies that the card shows words of. */
const SCHEMES = ['categories', 'networks', 'regionTypes', 'strands', 'worldAreas'] as const;

/** What one card asked for. */
interface Asked {
  readonly client: Reader;
  readonly name: RegionName;
  readonly full: boolean;
}

/** Loads what a card shows: the region first, then each section by itself, so that one failure leaves the others. */
export class RegionData implements ReactiveController {
  region: Part<Region> = LOADING;
  sections: Sections = {};
  labels: Part<Labels> = LOADING;
  /** When the region came, epoch milliseconds. */
  since = 0;
  /** Why nothing newer came, of the region or of a section. */
  error: unknown = undefined;
  readonly #host: ReactiveControllerHost & EventTarget;
  #asked: Asked | undefined;
  #running = new AbortController();

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#running.signal.aborted) this.#running = new AbortController();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#running.abort();
    if (!this.#settledAll) this.#asked = undefined;
  }

  /** Loads the region unless it is the one asked for already. */
  show(client: Reader | undefined, name: RegionName, full: boolean): void {
    const last = this.#asked;
    const same = last?.client === client && last?.name.id === name.id && last?.name.nuts === name.nuts;
    if (same && last?.full === full) return;
    this.#running.abort();
    this.#running = new AbortController();
    this.#asked = client && (name.id || name.nuts) ? { client, name, full } : undefined;
    if (!this.#asked) {
      this.region = LOADING;
    } else if (same && this.region.status === 'ready') {
      this.#loadSections(this.#asked, this.region.value);
    } else {
      this.region = LOADING;
      void this.#load(this.#asked, false);
    }
  }

  /** Asks anew; what is there stays until the answer is. */
  readonly retry = (): void => {
    if (!this.#asked) return;
    this.#running.abort();
    this.#running = new AbortController();
    void this.#load(this.#asked, true);
  };

  /** Tries a failed section again. */
  retrySection(section: keyof RegionSections): void {
    if (this.#asked && this.region.status === 'ready') {
      this.#put(section, LOADING);
      void this.#loadSection(section, this.#asked.client, this.region.value, true);
    }
  }

  /** Whether nothing that was asked for is still on its way. */
  get #settledAll(): boolean {
    const { region } = this;
    if (region.status !== 'ready') return region.status === 'failed';
    const sections = this.#asked?.full ? sectionsOf(region.value) : [];
    return sections.every((section) => (this.sections[section] ?? LOADING).status !== 'loading');
  }

  async #load(asked: Asked, fresh: boolean): Promise<void> {
    const { client, name } = asked;
    const { signal } = this.#running;
    if (this.region.status !== 'ready') {
      this.region = LOADING;
      this.sections = {};
    }
    this.#host.requestUpdate();
    const [labels, region] = await Promise.all([
      settle(loadLabels(client, SCHEMES, { signal, fresh })),
      settle(findRegion(client, name, { signal, fresh })),
    ]);
    if (signal.aborted) return;
    if (!outlives(this.labels, labels)) this.labels = labels;
    this.error = region.status === 'failed' ? region.error : undefined;
    if (!outlives(this.region, region)) {
      this.region = region;
      this.since = Date.now();
    }
    this.#settled(region);
    if (region.status === 'ready') this.#loadSections(asked, region.value, fresh);
  }

  #loadSections({ client, full }: Asked, region: Region, fresh = false): void {
    if (!full) return;
    for (const section of sectionsOf(region)) void this.#loadSection(section, client, region, fresh);
  }

  async #loadSection<S extends keyof RegionSections>(
    section: S,
    client: Reader,
    region: Region,
    fresh: boolean,
  ): Promise<void> {
    const { signal } = this.#running;
    const part = await settle(SECTION_LOADERS[section](client, region, { signal, fresh }));
    if (signal.aborted) return;
    const old: Part<RegionSections[S]> | undefined = this.sections[section];
    if (part.status === 'failed' && old?.status === 'ready') this.error = part.error;
    else this.#put(section, part);
    this.#settled(part);
  }

  #put<S extends keyof RegionSections>(section: S, part: Part<RegionSections[S]>): void {
    this.sections = { ...this.sections, [section]: part };
    this.#host.requestUpdate();
  }

  #settled(part: Part<unknown>): void {
    if (part.status === 'failed') this.#host.dispatchEvent(new CoopkitErrorEvent(part.error));
    this.#host.requestUpdate();
  }
}
