import callDates from './lt/call-dates.ts';
import call from './lt/call.ts';
import common from './lt/common.ts';
import facetMore from './lt/facet-more.ts';
import practice from './lt/practice.ts';
import region from './lt/region.ts';
import searchHelp from './lt/search-help.ts';
import search from './lt/search.ts';

/** Lithuanian. */
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
