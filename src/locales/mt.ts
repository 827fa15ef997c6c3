import callDates from './mt/call-dates.ts';
import call from './mt/call.ts';
import common from './mt/common.ts';
import facetMore from './mt/facet-more.ts';
import practice from './mt/practice.ts';
import region from './mt/region.ts';
import searchHelp from './mt/search-help.ts';
import search from './mt/search.ts';

/** Maltese. */
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
