import { inEnglish } from './data.ts';
import type { SourceInfo } from '../../src/sdk/sources/source.ts';
import type { State } from './state.ts';
import type { Choice, WidgetInfo } from './snippets/types.ts';

/** What the builder knows besides what was chosen. */
export interface Surroundings {
  readonly version: string;
  readonly integrity: Readonly<Record<string, string>>;
  /** What the first source says of itself, once it answered. */
  readonly info: SourceInfo | undefined;
}

/** Words of the link where nobody wrote others. */
const WORDS: Readonly<Record<string, string>> = {
  'coopkit-partner-search': 'Find partners',
  'coopkit-region-card': 'About this region',
  'coopkit-practice-feed': 'Good practices',
  'coopkit-call-banner': 'Open calls',
  'coopkit-partner-profile': 'About this partner',
};

export const usualWords = (tag: string): string => WORDS[tag] ?? 'Find partners';

/** The choice that snippets are made of. Without an address for the link it leads to the publisher of the data. */
export function choiceOf(state: State, widget: WidgetInfo, around: Surroundings): Choice {
  const { version, integrity, info } = around;
  const sources = state.sources
    // The same data twice would be refused.
    .filter(
      ({ address }, at, all) => address !== '' && all.findIndex((each) => each.address === address) === at,
    )
    .map((source) => (state.sources.length === 1 ? { ...source, name: '' } : source));
  return {
    widget,
    attributes: state.attributes,
    sources,
    lang: state.lang,
    tokens: state.tokens,
    fallback: {
      text: state.text || usualWords(state.tag),
      href: state.href || (info?.publisher?.url ?? siteOf(sources[0]?.address ?? '')),
    },
    about: state.isDescribed && info ? { name: inEnglish(info.title), licence: info.licence } : undefined,
    scripts: state.scripts.endsWith('/') ? state.scripts : `${state.scripts}/`,
    version,
    integrity,
  };
}

const siteOf = (address: string): string => (URL.canParse(address) ? new URL('/', address).href : '/');
