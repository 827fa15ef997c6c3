import callDates from './cs/call-dates.ts';
import call from './cs/call.ts';
import common from './cs/common.ts';
import facetMore from './cs/facet-more.ts';
import practice from './cs/practice.ts';
import region from './cs/region.ts';
import searchHelp from './cs/search-help.ts';
import search from './cs/search.ts';

/** Czech. */
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
