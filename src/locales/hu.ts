import callDates from './hu/call-dates.ts';
import call from './hu/call.ts';
import common from './hu/common.ts';
import facetMore from './hu/facet-more.ts';
import practice from './hu/practice.ts';
import region from './hu/region.ts';
import searchHelp from './hu/search-help.ts';
import search from './hu/search.ts';

/** Hungarian. */
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
