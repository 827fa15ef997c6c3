import type { SourceInfo } from '../sources/source.ts';

import { take } from './shape.ts';
import type { Shape } from './shape.ts';
import { checkWire, unreadable } from './version.ts';

const TERM = {
  code: 'string',
  label: { '*': 'string' },
  'broader?': 'string',
  'aliases?': ['string'],
} as const;

const DESCRIPTION: Shape = {
  title: { '*': 'string' },
  version: 'string',
  'publisher?': { name: 'string', 'url?': 'string' },
  'licence?': 'string',
  'attribution?': { '*': 'string' },
  'languages?': ['string'],
  'counts?': { '*': 'number' },
  'vocabularies?': [{ scheme: 'string', terms: [TERM] }],
  'sources?': [{ name: 'string', 'url?': 'string', 'licence?': 'string', 'retrieved?': 'string' }],
  'capabilities?': {
    'kinds?': ['string'],
    'text?': 'string',
    'numberedPages?': 'boolean',
    'maxPageSize?': 'number',
    'suggest?': 'boolean',
  },
  'members?': ['object'],
  'missing?': ['string'],
};

/** Reads who a source is. What it does not say it can, it cannot. */
export function readDescription(body: unknown, where: string): SourceInfo {
  const checked = checkWire(body, where);
  const taken = take(DESCRIPTION, checked) as
    (Partial<SourceInfo> & Pick<SourceInfo, 'title' | 'version'>) | undefined;
  if (!taken) throw unreadable(where, 'description');
  const kinds = Object.keys(taken.counts ?? {}) as SourceInfo['capabilities']['kinds'];
  return {
    id: where,
    wire: '',
    languages: [],
    counts: {},
    vocabularies: [],
    sources: [],
    ...taken,
    capabilities: {
      kinds,
      text: 'none',
      numberedPages: false,
      maxPageSize: 20,
      suggest: false,
      ...taken.capabilities,
    },
  };
}
