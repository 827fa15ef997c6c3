import { createClient, type Organisation } from 'coopkit/sdk';
import { staticSource } from 'coopkit/sdk/static';

/** What the widgets and the app itself ask: the sample data set, beside the app. */
export const client = createClient({
  source: staticSource({ manifest: new URL('data/manifest.json', document.baseURI).href }),
});

/** The region that figures are published for: NUTS level 2, of which a code has the first four letters. */
export function regionOf({ nuts, region }: Organisation): string | undefined {
  return nuts ? `nuts:${nuts.slice(0, 4)}` : region?.id;
}
