/*
 * The elements as frameworks see them: what the types for React, Vue and Svelte beside this file are built on.
 * Generated from the custom elements manifest; do not edit. Made by: node tools/generate-framework-types.ts
 */

import type {
  CoopkitCallBanner,
  CoopkitDismissEvent,
  CoopkitErrorEvent,
  CoopkitFacet,
  CoopkitPager,
  CoopkitPartnerProfile,
  CoopkitPartnerSearch,
  CoopkitPracticeFeed,
  CoopkitProvider,
  CoopkitRegionCard,
  CoopkitResults,
  CoopkitResultsEvent,
  CoopkitSearchBox,
  CoopkitSearchEvent,
  CoopkitSelectEvent,
  CoopkitSource,
} from '../dist/index.js';
// So that querySelector('coopkit-…') gives its class.
import '../dist/define/call-banner.js';
import '../dist/define/facet.js';
import '../dist/define/pager.js';
import '../dist/define/partner-profile.js';
import '../dist/define/partner-search.js';
import '../dist/define/practice-feed.js';
import '../dist/define/provider.js';
import '../dist/define/region-card.js';
import '../dist/define/results.js';
import '../dist/define/search-box.js';
import '../dist/define/source.js';

/** The elements by their tags. */
export interface CoopkitElements {
  /** One call, and whether it is open now. */
  'coopkit-call-banner': {
    element: CoopkitCallBanner;
    properties: {
      /** Id of the call to show. Without it the best one: open and closing soonest, else opening soonest, else latest. */
      call?: CoopkitCallBanner['call'] | undefined;
      /** Chooses among calls of this type only: `project`, `peer-review`, `matchmaking`, `pairing`. */
      callType?: CoopkitCallBanner['callType'] | undefined;
      /** State, title, deadline and one action only. Default: `false`. */
      compact?: CoopkitCallBanner['compact'] | undefined;
      /** Lets a visitor hide the banner, until the page is loaded again. Default: `false`. */
      dismissible?: CoopkitCallBanner['dismissible'] | undefined;
      /** Level of the heading, 1 to 6, so that it fits the outline of the page. Default: `2`. */
      headingLevel?: CoopkitCallBanner['headingLevel'] | undefined;
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitCallBanner['htmlFor'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitCallBanner['loading'] | undefined;
      /** The clock, in epoch milliseconds: for tests, and for pages that know a better time than the visitor's device. */
      now?: CoopkitCallBanner['now'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitCallBanner['paused'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitCallBanner['src'] | undefined;
      /** IANA zone of the visitor's own time, `Europe/Helsinki`; the browser's when not set. */
      timeZone?: CoopkitCallBanner['timeZone'] | undefined;
      /** What to do when no call is open or about to open: `say` so, or `hide`. Default: `'say'`. */
      whenClosed?: CoopkitCallBanner['whenClosed'] | undefined;
    };
    attributes: {
      /** Chooses among calls of this type only: `project`, `peer-review`, `matchmaking`, `pairing`. */
      'call-type'?: string | undefined;
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
      /** Level of the heading, 1 to 6, so that it fits the outline of the page. Default: `2`. */
      'heading-level'?: number | `${number}` | undefined;
      /** IANA zone of the visitor's own time, `Europe/Helsinki`; the browser's when not set. */
      'time-zone'?: string | undefined;
      /** What to do when no call is open or about to open: `say` so, or `hide`. Default: `'say'`. */
      'when-closed'?: 'say' | 'hide' | undefined;
    };
    events: {
      /** A visitor hides the banner; cancelable. */
      'coopkit-dismiss': CoopkitDismissEvent;
      /** Calls, or the calendar file, could not be had. */
      'coopkit-error': CoopkitErrorEvent;
    };
  };
  /** One filter group of a partner search, usable alone. */
  'coopkit-facet': {
    element: CoopkitFacet;
    properties: {
      /** The field to count: `country`, `nuts`, `technologies`, `services`, `sectors`, `objectives`, `category`, `organisationType`, `level`, `year`, `has` … Default: `'country'`. */
      field?: CoopkitFacet['field'] | undefined;
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitFacet['htmlFor'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitFacet['loading'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitFacet['paused'] | undefined;
      /** Name of the search that this part belongs to. Default: `'partners'`. */
      search?: CoopkitFacet['search'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitFacet['src'] | undefined;
    };
    attributes: {
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
    };
    events: {
      /** The search failed. */
      'coopkit-error': CoopkitErrorEvent;
      /** A page of results of the search arrived. */
      'coopkit-results': CoopkitResultsEvent;
      /** Before a question is asked; cancelable. */
      'coopkit-search': CoopkitSearchEvent;
    };
  };
  /** The pager of a partner search, usable alone. */
  'coopkit-pager': {
    element: CoopkitPager;
    properties: {
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitPager['htmlFor'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitPager['loading'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitPager['paused'] | undefined;
      /** Name of the search that this part belongs to. Default: `'partners'`. */
      search?: CoopkitPager['search'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitPager['src'] | undefined;
    };
    attributes: {
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
    };
    events: {
      /** The search failed. */
      'coopkit-error': CoopkitErrorEvent;
      /** A page of results of the search arrived. */
      'coopkit-results': CoopkitResultsEvent;
      /** Before another page is asked for; cancelable. */
      'coopkit-search': CoopkitSearchEvent;
    };
  };
  /** The profile of one partner. */
  'coopkit-partner-profile': {
    element: CoopkitPartnerProfile;
    properties: {
      /** Show the profile in a modal dialog; it opens when `organisation` is set and closes by itself. Default: `false`. */
      dialog?: CoopkitPartnerProfile['dialog'] | undefined;
      /** Level of the heading that holds the name. Default: `2`. */
      headingLevel?: CoopkitPartnerProfile['headingLevel'] | undefined;
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitPartnerProfile['htmlFor'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitPartnerProfile['loading'] | undefined;
      /** Id of the organisation's record. */
      organisation?: CoopkitPartnerProfile['organisation'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitPartnerProfile['paused'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitPartnerProfile['src'] | undefined;
    };
    attributes: {
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
      /** Level of the heading that holds the name. Default: `2`. */
      'heading-level'?: number | `${number}` | undefined;
    };
    events: {
      /** The dialog was closed. */
      close: Event;
      /** The record could not be loaded. */
      'coopkit-error': CoopkitErrorEvent;
    };
  };
  /** Find partner organisations. */
  'coopkit-partner-search': {
    element: CoopkitPartnerSearch;
    properties: {
      /** Where a chosen partner is shown: `place` (instead of the results) or `none` (the page shows it). Default: `'place'`. */
      detail?: CoopkitPartnerSearch['detail'] | undefined;
      /** Say of each result, where there are words, why it stands where it stands. Default: `false`. */
      explain?: CoopkitPartnerSearch['explain'] | undefined;
      /** Fields to filter by, in order, separated by spaces. Default: `'country technologies services sectors category organisationType'`. */
      facets?: CoopkitPartnerSearch['facets'] | undefined;
      /** Level of the widget's first heading, to fit the page's outline. Default: `2`. */
      headingLevel?: CoopkitPartnerSearch['headingLevel'] | undefined;
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitPartnerSearch['htmlFor'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitPartnerSearch['loading'] | undefined;
      /** Records on one page. Default: `10`. */
      pageSize?: CoopkitPartnerSearch['pageSize'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitPartnerSearch['paused'] | undefined;
      /** Draws each organisation in the page's own way, of what a list shows of it (see `view` of a query). */
      renderItem?: CoopkitPartnerSearch['renderItem'] | undefined;
      /** Filters that the page fixes, as in a web address: `country=DE,AT&technologies=robotics`. */
      scope?: CoopkitPartnerSearch['scope'] | undefined;
      /** Name of a search shared with separate parts; without one the widget has its own. */
      search?: CoopkitPartnerSearch['search'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitPartnerSearch['src'] | undefined;
      /** Keep words, filters, order, page and the open profile in the address of the page, so that they can be linked to and the back button works: in its parameter `coopkit`, or in the one that this names. Read when the widget starts. */
      syncUrl?: CoopkitPartnerSearch['syncUrl'] | undefined;
      /** Say below the field how to ask for phrases, to leave words out and to search one field. Default: `false`. */
      syntaxHelp?: CoopkitPartnerSearch['syntaxHelp'] | undefined;
    };
    attributes: {
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
      /** Level of the widget's first heading, to fit the page's outline. Default: `2`. */
      'heading-level'?: number | `${number}` | undefined;
      /** Records on one page. Default: `10`. */
      'page-size'?: number | `${number}` | undefined;
      /** Keep words, filters, order, page and the open profile in the address of the page, so that they can be linked to and the back button works: in its parameter `coopkit`, or in the one that this names. Read when the widget starts. */
      'sync-url'?: string | undefined;
      /** Say below the field how to ask for phrases, to leave words out and to search one field. Default: `false`. */
      'syntax-help'?: boolean | '' | undefined;
    };
    events: {
      /** The search failed. */
      'coopkit-error': CoopkitErrorEvent;
      /** A page of results is shown. */
      'coopkit-results': CoopkitResultsEvent;
      /** Before a question is asked; cancelable. */
      'coopkit-search': CoopkitSearchEvent;
      /** An organisation was chosen; cancel it to show it yourself. */
      'coopkit-select': CoopkitSelectEvent;
    };
  };
  /** A list of good practices. */
  'coopkit-practice-feed': {
    element: CoopkitPracticeFeed;
    properties: {
      /** ISO codes of countries. */
      country?: CoopkitPracticeFeed['country'] | undefined;
      /** Lets visitors filter by the fields that the page does not fix. Default: `false`. */
      filters?: CoopkitPracticeFeed['filters'] | undefined;
      /** Kinds of practices: `good-practice`, `pairing`, `peer-review`, `story`. */
      form?: CoopkitPracticeFeed['form'] | undefined;
      /** Level of the feed's heading, 1 to 6; practices come one below. Default: `2`. */
      headingLevel?: CoopkitPracticeFeed['headingLevel'] | undefined;
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitPracticeFeed['htmlFor'] | undefined;
      /** Heading of the feed; an empty one leaves it out. */
      label?: CoopkitPracticeFeed['label'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitPracticeFeed['loading'] | undefined;
      /** Codes of specific objectives, `RSO1.2`. */
      objectives?: CoopkitPracticeFeed['objectives'] | undefined;
      /** Practices shown at first and added each time, 1 to 100. Default: `10`. */
      pageSize?: CoopkitPracticeFeed['pageSize'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitPracticeFeed['paused'] | undefined;
      /** Ids of regions. */
      region?: CoopkitPracticeFeed['region'] | undefined;
      /** Draws each practice in the page's own way, of what a list shows of it (see `view` of a query). */
      renderItem?: CoopkitPracticeFeed['renderItem'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitPracticeFeed['src'] | undefined;
      /** Keep the filters of a visitor in the address of the page, so that they can be linked to and the back button works: in its parameter `coopkit`, or in the one that this names. Read when the widget starts. */
      syncUrl?: CoopkitPracticeFeed['syncUrl'] | undefined;
      /** Codes of topics, separated by commas or spaces; practices with any of them are shown. */
      topics?: CoopkitPracticeFeed['topics'] | undefined;
    };
    attributes: {
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
      /** Level of the feed's heading, 1 to 6; practices come one below. Default: `2`. */
      'heading-level'?: number | `${number}` | undefined;
      /** Practices shown at first and added each time, 1 to 100. Default: `10`. */
      'page-size'?: number | `${number}` | undefined;
      /** Keep the filters of a visitor in the address of the page, so that they can be linked to and the back button works: in its parameter `coopkit`, or in the one that this names. Read when the widget starts. */
      'sync-url'?: string | undefined;
    };
    events: {
      /** Something could not be loaded. */
      'coopkit-error': CoopkitErrorEvent;
      /** A visitor opens a practice; cancel it to show it yourself. */
      'coopkit-select': CoopkitSelectEvent;
    };
  };
  /** The data of all widgets inside, from one source or several. */
  'coopkit-provider': {
    element: CoopkitProvider;
    properties: {
      /** A client made with the SDK; goes before `src`. */
      client?: CoopkitProvider['client'] | undefined;
      /** Gives nobody data until the attribute is removed; for consent tools. The widgets inside show their fallbacks. Default: `false`. */
      paused?: CoopkitProvider['paused'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page; of several data sets with spaces between. */
      src?: CoopkitProvider['src'] | undefined;
    };
    attributes: {};
    events: {
      /** The source could not be set up. */
      'coopkit-error': CoopkitErrorEvent;
    };
  };
  /** A region at a glance. */
  'coopkit-region-card': {
    element: CoopkitRegionCard;
    properties: {
      /** Names and main figures only. Default: `false`. */
      compact?: CoopkitRegionCard['compact'] | undefined;
      /** Level of the card's heading, 1 to 6. Default: `2`. */
      headingLevel?: CoopkitRegionCard['headingLevel'] | undefined;
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitRegionCard['htmlFor'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitRegionCard['loading'] | undefined;
      /** NUTS code of the region, used when `region` is not set. */
      nuts?: CoopkitRegionCard['nuts'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitRegionCard['paused'] | undefined;
      /** Id of the region's record. */
      region?: CoopkitRegionCard['region'] | undefined;
      /** Where partners for the region are found; `{nuts}` and `{region}` stand for its code and id. Shows a link there. */
      searchHref?: CoopkitRegionCard['searchHref'] | undefined;
      /** Shows a button to find partners that only fires `coopkit-select`, for pages that listen to it. Default: `false`. */
      selectable?: CoopkitRegionCard['selectable'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitRegionCard['src'] | undefined;
    };
    attributes: {
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
      /** Level of the card's heading, 1 to 6. Default: `2`. */
      'heading-level'?: number | `${number}` | undefined;
      /** Where partners for the region are found; `{nuts}` and `{region}` stand for its code and id. Shows a link there. */
      'search-href'?: string | undefined;
    };
    events: {
      /** Something could not be loaded. */
      'coopkit-error': CoopkitErrorEvent;
      /** A visitor wants partners for this region; cancelable. */
      'coopkit-select': CoopkitSelectEvent;
    };
  };
  /** The result list of a partner search, usable alone. */
  'coopkit-results': {
    element: CoopkitResults;
    properties: {
      /** Say of each result, where there are words, why it stands where it stands. Default: `false`. */
      explain?: CoopkitResults['explain'] | undefined;
      /** Level of the heading of each result, to fit the page's outline. Default: `3`. */
      headingLevel?: CoopkitResults['headingLevel'] | undefined;
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitResults['htmlFor'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitResults['loading'] | undefined;
      /** Records on one page. Default: `10`. */
      pageSize?: CoopkitResults['pageSize'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitResults['paused'] | undefined;
      /** Draws each organisation in the page's own way, of what a list shows of it (see `view` of a query). */
      renderItem?: CoopkitResults['renderItem'] | undefined;
      /** Name of the search that this part belongs to. Default: `'partners'`. */
      search?: CoopkitResults['search'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitResults['src'] | undefined;
    };
    attributes: {
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
      /** Level of the heading of each result, to fit the page's outline. Default: `3`. */
      'heading-level'?: number | `${number}` | undefined;
      /** Records on one page. Default: `10`. */
      'page-size'?: number | `${number}` | undefined;
    };
    events: {
      /** The search failed. */
      'coopkit-error': CoopkitErrorEvent;
      /** A page of results is shown. */
      'coopkit-results': CoopkitResultsEvent;
      /** Before another wording or a way out of an empty list is asked; cancelable. */
      'coopkit-search': CoopkitSearchEvent;
      /** An organisation was chosen. */
      'coopkit-select': CoopkitSelectEvent;
    };
  };
  /** The search field of a partner search, usable alone. */
  'coopkit-search-box': {
    element: CoopkitSearchBox;
    properties: {
      /** Id of the provider to use when the widget does not stand inside it. */
      htmlFor?: CoopkitSearchBox['htmlFor'] | undefined;
      /** `lazy` asks for data when the widget is near the visible part of the page, or is printed. */
      loading?: CoopkitSearchBox['loading'] | undefined;
      /** Asks for no data and shows the fallback content; for consent tools, which remove it. Default: `false`. */
      paused?: CoopkitSearchBox['paused'] | undefined;
      /** Name of the search that this part belongs to. Default: `'partners'`. */
      search?: CoopkitSearchBox['search'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitSearchBox['src'] | undefined;
      /** Say below the field how to ask for phrases, to leave words out and to search one field. Default: `false`. */
      syntaxHelp?: CoopkitSearchBox['syntaxHelp'] | undefined;
    };
    attributes: {
      /** Id of the provider to use when the widget does not stand inside it. */
      for?: string | undefined;
      /** Say below the field how to ask for phrases, to leave words out and to search one field. Default: `false`. */
      'syntax-help'?: boolean | '' | undefined;
    };
    events: {
      /** The search failed. */
      'coopkit-error': CoopkitErrorEvent;
      /** A page of results of the search arrived. */
      'coopkit-results': CoopkitResultsEvent;
      /** Before a question is asked; cancelable. */
      'coopkit-search': CoopkitSearchEvent;
      /** A suggested organisation was chosen. */
      'coopkit-select': CoopkitSelectEvent;
    };
  };
  /** A data source of a provider. */
  'coopkit-source': {
    element: CoopkitSource;
    properties: {
      /** Address of an API that speaks the coopkit wire format, its version included: `https://hub.example/v1/`. */
      api?: CoopkitSource['api'] | undefined;
      /** What visitors know it as, for the note that it cannot be reached; the host of its address by default. */
      name?: CoopkitSource['name'] | undefined;
      /** Address of a data set's `manifest.json`, relative to the page. */
      src?: CoopkitSource['src'] | undefined;
    };
    attributes: {};
    events: {};
  };
}
