import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runConformance } from '../../../../src/sdk/conformance/index.ts';
import { federate } from '../../../../src/sdk/sources/federated/index.ts';
import { memorySource } from '../../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../../src/sdk/sources/source.ts';
import { exampleOrganisations, exampleRegions, exampleVocabularies } from '../example-data.ts';

test('two sources with different records conform as one', async () => {
  const organisations = exampleOrganisations(90);
  const share = (id: string, rest: number): Source =>
    memorySource({
      id,
      licence: 'CC0-1.0',
      vocabularies: exampleVocabularies,
      records: {
        organisations: organisations.filter((_, number) => number % 2 === rest),
        ...(rest === 0 && { regions: exampleRegions }),
      },
    });
  const { groups } = await runConformance(federate([share('even', 0), share('odd', 1)]));
  const failed = groups.flatMap(({ cases }) => cases.filter(({ status }) => status === 'fail'));
  assert.deepEqual(failed, []);
});
