/**
 * The widgets as classes, for those who register them under names of their own. `coopkit/define/<name>.js` registers
 * one under its usual name.
 */
export { registerLocale } from './components/base/localize.ts';
export {
  CoopkitErrorEvent,
  CoopkitResultsEvent,
  CoopkitSearchEvent,
  CoopkitSelectEvent,
} from './components/base/events.ts';
export { CoopkitDismissEvent } from './components/call-banner/dismiss-event.ts';
export { clientContext } from './components/base/client-context.ts';
export { CoopkitCallBanner } from './components/call-banner/call-banner.ts';
export { CoopkitFacet } from './components/facet/facet.ts';
export type { Item, ItemHelpers, ItemWords, RenderItem } from './components/own-items/types.ts';
export { CoopkitPager } from './components/pager/pager.ts';
export { CoopkitPartnerProfile } from './components/partner-profile/partner-profile.ts';
export { CoopkitPartnerSearch } from './components/partner-search/partner-search.ts';
export { CoopkitPracticeFeed } from './components/practice-feed/practice-feed.ts';
export { CoopkitProvider } from './components/provider/provider.ts';
export { CoopkitSource } from './components/provider/source.ts';
export { CoopkitRegionCard } from './components/region-card/region-card.ts';
export { CoopkitResults } from './components/results/results.ts';
export { CoopkitSearchBox } from './components/search-box/search-box.ts';
export { VERSION } from './version.ts';
