import callDates from './nl/call-dates.ts';
import call from './nl/call.ts';
import common from './nl/common.ts';
import facetMore from './nl/facet-more.ts';
import practice from './nl/practice.ts';
import region from './nl/region.ts';
import searchHelp from './nl/search-help.ts';
import search from './nl/search.ts';

/** Dutch. */
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
