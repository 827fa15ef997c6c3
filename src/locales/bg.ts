import callDates from './bg/call-dates.ts';
import call from './bg/call.ts';
import common from './bg/common.ts';
import facetMore from './bg/facet-more.ts';
import practice from './bg/practice.ts';
import region from './bg/region.ts';
import searchHelp from './bg/search-help.ts';
import search from './bg/search.ts';

/** Bulgarian. */
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
