import callDates from './da/call-dates.ts';
import call from './da/call.ts';
import common from './da/common.ts';
import facetMore from './da/facet-more.ts';
import practice from './da/practice.ts';
import region from './da/region.ts';
import searchHelp from './da/search-help.ts';
import search from './da/search.ts';

/** Danish. */
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
