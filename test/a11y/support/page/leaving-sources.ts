import { createClient } from '../../../../src/sdk/client/client.ts';
import type { Client } from '../../../../src/sdk/client/types.ts';
import { CoopkitError } from '../../../../src/sdk/errors.ts';
import { memorySource } from '../../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../../src/sdk/sources/source.ts';
import { regionClient } from '../../../../stories/support/example-regions.ts';
import { inside } from '../../../../stories/support/inside.ts';

export const unreachable = (): Promise<never> =>
  Promise.reject(new CoopkitError('network', 'The example source cannot be reached.'));

/** A client of a source that answers until it is made to leave by {@link refreshInVain}. */
export function leaving(source: Source): Client {
  let left = false;
  const turn =
    <Arguments extends unknown[], Answer>(ask: (...args: Arguments) => Promise<Answer>) =>
    (...args: Arguments): Promise<Answer> =>
      left ? unreachable() : ask(...args);
  const client = createClient({
    source: {
      ...source,
      list: turn((...args) => source.list(...args)),
      get: turn((...args) => source.get(...args)),
    },
  });
  leavers.set(client, () => (left = true));
  return client;
}

const leavers = new WeakMap<Client, () => void>();

interface Refreshable extends HTMLElement {
  refresh(): void;
}

/** The source goes, and the widget is asked to look again. */
export async function refreshInVain(place: HTMLElement, widget: string): Promise<void> {
  await inside(place, widget, 'h2, h3');
  const provider = place.querySelector<HTMLElement & { client: Client }>('coopkit-provider');
  if (provider) leavers.get(provider.client)?.();
  place.querySelector<Refreshable>(widget)?.refresh();
  await inside(place, widget, '[part~=error]');
}

/** The example region with its figures, and nothing beside it. */
export function regionSource(): Source {
  const { regions, describe } = regionClient();
  const empty = memorySource({ id: 'example', records: {} });
  return {
    ...empty,
    describe: (options) => describe(options),
    get: (kind, id, options) =>
      kind === 'regions' ? regions.get(id, options) : empty.get(kind, id, options),
  };
}
