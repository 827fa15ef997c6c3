import callDates from './sl/call-dates.ts';
import call from './sl/call.ts';
import common from './sl/common.ts';
import facetMore from './sl/facet-more.ts';
import practice from './sl/practice.ts';
import region from './sl/region.ts';
import searchHelp from './sl/search-help.ts';
import search from './sl/search.ts';

/** Slovene. */
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
