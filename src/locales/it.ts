import callDates from './it/call-dates.ts';
import call from './it/call.ts';
import common from './it/common.ts';
import facetMore from './it/facet-more.ts';
import practice from './it/practice.ts';
import region from './it/region.ts';
import searchHelp from './it/search-help.ts';
import search from './it/search.ts';

/** Italian. */
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
