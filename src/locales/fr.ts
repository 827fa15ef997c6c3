import callDates from './fr/call-dates.ts';
import call from './fr/call.ts';
import common from './fr/common.ts';
import facetMore from './fr/facet-more.ts';
import practice from './fr/practice.ts';
import region from './fr/region.ts';
import searchHelp from './fr/search-help.ts';
import search from './fr/search.ts';

/** French. */
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
