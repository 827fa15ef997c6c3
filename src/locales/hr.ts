import callDates from './hr/call-dates.ts';
import call from './hr/call.ts';
import common from './hr/common.ts';
import facetMore from './hr/facet-more.ts';
import practice from './hr/practice.ts';
import region from './hr/region.ts';
import searchHelp from './hr/search-help.ts';
import search from './hr/search.ts';

/** Croatian. */
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
