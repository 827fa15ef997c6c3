import callDates from './ro/call-dates.ts';
import call from './ro/call.ts';
import common from './ro/common.ts';
import facetMore from './ro/facet-more.ts';
import practice from './ro/practice.ts';
import region from './ro/region.ts';
import searchHelp from './ro/search-help.ts';
import search from './ro/search.ts';

/** Romanian. */
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
