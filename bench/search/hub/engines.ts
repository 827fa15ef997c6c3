import type { HubEngine } from './engine.ts';
import { coopkitHub } from './coopkit.ts';
import { sqlite } from './sqlite.ts';

export const HUB_ENGINES: readonly [ours: HubEngine, peer: HubEngine] = [coopkitHub, sqlite];

/** @throws Error when there is no such engine */
export function engineNamed(id: string): HubEngine {
  const engine = HUB_ENGINES.find((each) => each.id === id);
  if (!engine) throw new Error(`There is no engine "${id}".`);
  return engine;
}
