import { callDates } from './de/call-dates.ts';
import { call } from './de/call.ts';
import { common } from './de/common.ts';
import { practice } from './de/practice.ts';
import { region } from './de/region.ts';
import { search } from './de/search.ts';
import type { Messages } from './messages.ts';

/** German. Missing or extra keys do not compile. */
const de: Messages = { ...common, ...search, ...region, ...practice, ...call, ...callDates };
export default de;
