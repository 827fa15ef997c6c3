import callDates from './pt/call-dates.ts';
import call from './pt/call.ts';
import common from './pt/common.ts';
import facetMore from './pt/facet-more.ts';
import practice from './pt/practice.ts';
import region from './pt/region.ts';
import searchHelp from './pt/search-help.ts';
import search from './pt/search.ts';

/** Portuguese. */
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
