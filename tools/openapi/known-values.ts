import type { Explanation, Reason, SourceStatus, Suggestion, Total } from '../../src/sdk/query.ts';
import type { Capabilities } from '../../src/sdk/sources/source.ts';
import { KINDS } from '../../src/sdk/model/index.ts';
import { PROBLEMS } from '../../src/sdk/wire/problem.ts';

/** Lists the codes of a type; tsc refuses the list when one is missing or too many. */
const known =
  <T extends string>() =>
  (codes: Readonly<Record<T, true>>): readonly string[] =>
    Object.keys(codes);

const how = known<Reason['how']>()({ exact: true, begun: true, ended: true, family: true, near: true });
const where = known<Explanation['reasons'][number]['where']>()({
  name: true,
  offer: true,
  repeated: true,
  text: true,
});

/** Body → path of a field in it → its known codes. Positions in lists and names of entries are left out of the path. */
export const KNOWN_IN_BODIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Page: {
    'total.relation': known<Total['relation']>()({ exact: true, 'at-least': true, estimate: true }),
    'explanations.reasons.how': how,
    'explanations.reasons.where': where,
    'sources.status': known<SourceStatus['status']>()({ ok: true, partial: true, failed: true }),
    'sources.error.code': Object.keys(PROBLEMS),
  },
  Description: {
    'capabilities.kinds': KINDS,
    'capabilities.text': known<Capabilities['text']>()({ none: true, prefix: true, fuzzy: true }),
  },
  Suggestions: {
    'items.type': known<Suggestion['type']>()({ record: true, filter: true, text: true }),
  },
  Problem: { code: Object.keys(PROBLEMS) },
};
