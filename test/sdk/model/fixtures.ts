import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../../../src/sdk/model/index.ts';

export interface Fixture {
  readonly name: string;
  readonly valid: boolean;
  readonly value: unknown;
}

/** The invented records of a collection; those whose file name begins with `broken-` do not fit the schema. */
export function fixturesOf(kind: Kind): readonly Fixture[] {
  const folder = fileURLToPath(new URL(`../../fixtures/records/${kind}/`, import.meta.url));
  return globSync(`${folder}*.json`)
    .toSorted()
    .map((file) => ({
      name: basename(file, '.json'),
      valid: basename(file).startsWith('valid-'),
      value: JSON.parse(readFileSync(file, 'utf8')) as unknown,
    }));
}
