import callDates from './fi/call-dates.ts';
import call from './fi/call.ts';
import common from './fi/common.ts';
import facetMore from './fi/facet-more.ts';
import practice from './fi/practice.ts';
import region from './fi/region.ts';
import searchHelp from './fi/search-help.ts';
import search from './fi/search.ts';

/** Finnish. */
export default {
  ...common,
  ...search,
  ...searchHelp,
  ...facetMore,
  ...region,
  ...practice,
  ...call,
  ...callDates,
};
