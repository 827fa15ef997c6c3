import callDates from './sk/call-dates.ts';
import call from './sk/call.ts';
import common from './sk/common.ts';
import facetMore from './sk/facet-more.ts';
import practice from './sk/practice.ts';
import region from './sk/region.ts';
import searchHelp from './sk/search-help.ts';
import search from './sk/search.ts';

/** Slovak. */
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
