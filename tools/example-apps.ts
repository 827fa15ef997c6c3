/**
 * `node tools/example-apps.ts react|vue|angular`: one of the example apps of examples/apps, with the package as it would
 * be published, on a local port. Needs `npm run build`.
 */
import { join } from 'node:path';
import { startServer } from '../src/cli/serve/server.ts';
import { APPS, buildApp, installApps, type App } from '../test/frameworks/support/apps.ts';
import { ROOT } from './lib/root.ts';

const app = process.argv[2] as App | undefined;
if (app === undefined || !(app in APPS)) {
  console.error(`example-apps: which one? ${Object.keys(APPS).join(', ')}`);
  process.exit(2);
}

const consumer = await installApps();
const folder = await buildApp(consumer, app);
const server = await startServer({
  root: folder,
  mounts: { '/data/': join(ROOT, 'dist/data') },
  port: 4110,
});
console.log(`The app in ${APPS[app]}: ${server.url}`);
process.once('SIGINT', () => {
  void Promise.all([server.close(), consumer.remove()]).then(() => process.exit());
});
