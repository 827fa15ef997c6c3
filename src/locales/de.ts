import callDates from './de/call-dates.ts';
import call from './de/call.ts';
import common from './de/common.ts';
import facetMore from './de/facet-more.ts';
import practice from './de/practice.ts';
import region from './de/region.ts';
import searchHelp from './de/search-help.ts';
import search from './de/search.ts';

/** German. */
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
