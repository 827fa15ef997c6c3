import callDates from './ga/call-dates.ts';
import call from './ga/call.ts';
import common from './ga/common.ts';
import facetMore from './ga/facet-more.ts';
import practice from './ga/practice.ts';
import region from './ga/region.ts';
import searchHelp from './ga/search-help.ts';
import search from './ga/search.ts';

/** Irish. */
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
