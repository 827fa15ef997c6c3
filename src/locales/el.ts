import callDates from './el/call-dates.ts';
import call from './el/call.ts';
import common from './el/common.ts';
import facetMore from './el/facet-more.ts';
import practice from './el/practice.ts';
import region from './el/region.ts';
import searchHelp from './el/search-help.ts';
import search from './el/search.ts';

/** Greek. */
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
