import callDates from './et/call-dates.ts';
import call from './et/call.ts';
import common from './et/common.ts';
import facetMore from './et/facet-more.ts';
import practice from './et/practice.ts';
import region from './et/region.ts';
import searchHelp from './et/search-help.ts';
import search from './et/search.ts';

/** Estonian. */
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
