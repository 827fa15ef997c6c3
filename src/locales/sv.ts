import callDates from './sv/call-dates.ts';
import call from './sv/call.ts';
import common from './sv/common.ts';
import facetMore from './sv/facet-more.ts';
import practice from './sv/practice.ts';
import region from './sv/region.ts';
import searchHelp from './sv/search-help.ts';
import search from './sv/search.ts';

/** Swedish. */
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
