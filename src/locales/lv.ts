import callDates from './lv/call-dates.ts';
import call from './lv/call.ts';
import common from './lv/common.ts';
import facetMore from './lv/facet-more.ts';
import practice from './lv/practice.ts';
import region from './lv/region.ts';
import searchHelp from './lv/search-help.ts';
import search from './lv/search.ts';

/** Latvian. */
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
