import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { startSites } from './support/sites.ts';

describe('npm start', () => {
  it('serves three origins and stops cleanly on Ctrl-C', async () => {
    const sites = await startSites();
    assert.equal(new Set([sites.association, sites.portal, sites.files]).size, 3);
    sites.process.kill('SIGINT');
    const [status] = (await once(sites.process, 'exit')) as [number | null];
    assert.equal(status, 0);
    assert.match(sites.output(), /Stopped\.\n$/);
    await assert.rejects(fetch(sites.association));
  });

  it('says that a port is taken and takes the next', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port: taken } = holder.address() as AddressInfo;
    try {
      const sites = await startSites(['--port', String(taken)]);
      try {
        assert.match(sites.output(), new RegExp(`^Port ${String(taken)} is taken`, 'm'));
        assert.notEqual(new URL(sites.association).port, String(taken));
      } finally {
        await sites.stop();
      }
    } finally {
      holder.close();
    }
  });

  it('puts its own addresses into the pages, and shares data but not pages with other origins', async () => {
    const sites = await startSites();
    try {
      const page = await fetch(`${sites.association}/`);
      const html = await page.text();
      assert.ok(html.includes(`${sites.files}/data/manifest.json`));
      assert.ok(!html.includes('coopkit.example'));
      assert.equal(page.headers.get('access-control-allow-origin'), null);
      const manifest = await fetch(`${sites.files}/data/manifest.json`);
      assert.equal(manifest.headers.get('access-control-allow-origin'), '*');
    } finally {
      await sites.stop();
    }
  });

  it('serves the embed builder beside the scripts and data that it shows', async () => {
    const sites = await startSites();
    try {
      assert.match(sites.output(), new RegExp(`^Embed builder +${sites.files}/builder/$`, 'm'));
      for (const file of ['', 'builder.js', 'builder.css', 'form.css', 'result.css', 'widgets.json']) {
        assert.equal((await fetch(`${sites.files}/builder/${file}`)).status, 200, file);
      }
    } finally {
      await sites.stop();
    }
  });

  it('serves nothing outside its folders', async () => {
    const sites = await startSites();
    try {
      for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%']) {
        assert.equal((await fetch(`${sites.files}${path}`)).status, 404, path);
      }
    } finally {
      await sites.stop();
    }
  });
});
