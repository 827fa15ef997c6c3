import { describe, it } from 'node:test';
import { engineSite } from './support/site.ts';

describe('the engine', () => {
  const site = engineSite();

  it('tells its version', async (context) => {
    await site.visit({ body: '' });
    context.diagnostic(`engine under test: ${site.version}`);
  });
});
