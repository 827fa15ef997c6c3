import callDates from './es/call-dates.ts';
import call from './es/call.ts';
import common from './es/common.ts';
import facetMore from './es/facet-more.ts';
import practice from './es/practice.ts';
import region from './es/region.ts';
import searchHelp from './es/search-help.ts';
import search from './es/search.ts';

/** Spanish. */
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
