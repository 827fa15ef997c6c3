import callDates from './pl/call-dates.ts';
import call from './pl/call.ts';
import common from './pl/common.ts';
import facetMore from './pl/facet-more.ts';
import practice from './pl/practice.ts';
import region from './pl/region.ts';
import searchHelp from './pl/search-help.ts';
import search from './pl/search.ts';

/** Polish. */
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
