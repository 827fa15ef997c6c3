import { expect } from '@open-wc/testing';
import { runConformance } from '../../../src/sdk/conformance/index.ts';
import { createApi } from '../../../src/sdk/server/index.ts';
import { federate } from '../../../src/sdk/sources/federated/index.ts';
import { httpSource } from '../../../src/sdk/sources/http/index.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';
import { goodSource, witness } from '../../sdk/conformance/invented.ts';

/** In a browser, the sources do what they do in Node, Bun and Deno; test/sdk/conformance has the rest. */
describe('sources in a browser', () => {
  const api = createApi({ source: goodSource('hub') });
  const overHttp = (): Source =>
    httpSource({
      id: 'hub',
      baseUrl: 'https://hub.example/v1/',
      fetch: (input, init) => api(new Request(input, init)),
    });

  const sources: Readonly<Record<string, () => Source>> = {
    'a memory source': goodSource,
    'an HTTP source': overHttp,
    'a federation of both': () => federate([goodSource('own'), overHttp()]),
  };
  for (const [what, source] of Object.entries(sources)) {
    it(`${what} conforms`, async function () {
      this.timeout(60_000);
      const { groups, level } = await runConformance(source(), { witness, abortWithin: 1000 });
      const failed = groups.flatMap(({ cases }) => cases.filter(({ status }) => status === 'fail'));
      expect(failed).to.deep.equal([]);
      expect(level).to.equal('match');
    });
  }
});
