import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { MessageKey } from '../../locales/groups.ts';
import type { Region } from '../../sdk/model/region.ts';
import type { Part } from '../base/part.ts';
import { heading } from '../base/templates.ts';
import type { CardContext } from './card-context.ts';
import type { RegionData } from './region-data.ts';
import {
  isPairing,
  offersList,
  pairingsList,
  practicesList,
  programmesList,
} from './region-lists.templates.ts';
import { sectionsOf, type RegionSections } from './region-sections.ts';

/** A section in whatever state it is. */
interface Section {
  readonly title: string;
  /** Absent until it arrives for the first time. */
  readonly status: Part<unknown>['status'] | undefined;
  /** What it shows when it is ready. */
  readonly content: unknown;
  readonly retry: () => void;
}

/**
 * What a full card says beside the figures. A section is shown when it and all before it have come, so that nothing
 * moves that a visitor reads; the shape below stands for those still on their way.
 */
export function cardSections(context: CardContext, region: Region, data: RegionData): TemplateResult {
  const all = sectionsFor(context, region, data);
  const missing = all.findIndex(({ status }) => status === undefined);
  const shown = missing < 0 ? all : all.slice(0, missing);
  return html`<div class="sections" aria-busy=${missing >= 0}>
    ${shown.map((section) => sectionView(context, section))}
    ${
      // Another shape each time: one that stayed would be seen to jump.
      missing < 0 ? nothing : keyed(shown.length, sectionShapes(all.length - shown.length))
    }
  </div>`;
}

/** The shapes of sections on their way, each as tall as a short one. */
export function sectionShapes(count: number): TemplateResult {
  const shape = html`<section aria-hidden="true">
    <div class="skeleton label"></div>
    ${skeletonLines()}
  </section>`;
  return html`${Array.from({ length: count }, () => shape)}`;
}

function sectionsFor(context: CardContext, region: Region, data: RegionData): readonly Section[] {
  const section = <S extends keyof RegionSections>(
    name: S,
    title: MessageKey,
    show: (value: RegionSections[S]) => unknown,
  ): Section => {
    const part: Part<RegionSections[S]> | undefined = data.sections[name];
    return {
      title: context.localize.t(title),
      status: part?.status,
      content: part?.status === 'ready' ? show(part.value) : nothing,
      retry: () => data.retrySection(name),
    };
  };
  const views: { readonly [S in keyof RegionSections]: () => readonly Section[] } = {
    offers: () => [section('offers', 'regionOffers', (offers) => offersList(context, offers))],
    programmes: () => [
      section('programmes', 'regionProgrammes', (list) => programmesList(context, region, list)),
    ],
    practices: () => {
      const { practices } = data.sections;
      const pairings = practices?.status === 'ready' ? practices.value.filter(isPairing) : [];
      const others = section('practices', 'regionPractices', (list) =>
        practicesList(
          context,
          region,
          list.filter((practice) => !isPairing(practice)),
        ),
      );
      if (pairings.length === 0) return [others];
      return [
        section('practices', 'regionCooperates', () => pairingsList(context, region, pairings)),
        others,
      ];
    },
  };
  return sectionsOf(region).flatMap((name) => views[name]());
}

function sectionView(
  { localize, level }: CardContext,
  { title, status, content, retry }: Section,
): TemplateResult {
  return html`<section class="small" aria-busy=${status === 'loading'}>
    ${heading(level + 1, 'section-title', title)}
    ${
      status === 'ready'
        ? content
        : status === 'failed'
          ? html`<p part="error">
              ${localize.t('regionSectionFailed')}
              <button type="button" class="link" part="button" @click=${retry}>${localize.t('retry')}</button>
            </p>`
          : skeletonLines()
    }
  </section>`;
}

function skeletonLines(): TemplateResult {
  return html`<div class="skeleton"></div>
    <div class="skeleton short"></div>`;
}
