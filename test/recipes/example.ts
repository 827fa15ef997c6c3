import { choice } from '../builder/choices.ts';
import type { Choice } from '../../examples/builder/snippets/types.ts';

/** What the recipes of the documentation show. */
export const EXAMPLE: Choice = choice('region-card', {
  attributes: { nuts: 'HR02' },
  sources: [{ address: 'https://files.example/data/manifest.json', isApi: false, name: '' }],
  lang: 'hr',
  tokens: { accent: '#7a1f3d #f2a7bd' },
  fallback: { text: 'Panonska Hrvatska', href: '/regions/HR02' },
  scripts: 'https://files.example/coopkit/0.1.0/',
  integrity: { 'coopkit-all.js': 'sha384-…', 'coopkit-all.hr.js': 'sha384-…' },
});
