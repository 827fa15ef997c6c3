import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../../src/cli/serve/server.ts';
import { installChecks } from '../../../tools/checks/install.ts';
import { ROOT } from '../../../tools/lib/root.ts';
import { withAddresses } from '../../../tools/start/origins.ts';

/** The fonts, of one version on every machine. */
const FONTS = join(ROOT, 'tools/checks/node_modules/@fontsource-variable');

/** The themed pages, served with the built scripts, the sample data set and the pinned fonts. */
export interface ThemedPages {
  readonly address: (theme: string) => string;
  readonly fonts: string;
  close(): Promise<void>;
}

/** Serves `examples/themes` on one origin with everything that the pages need: what is tried here is their look. */
export async function servePages(): Promise<ThemedPages> {
  if (!existsSync(FONTS)) await installChecks();
  let origin = '';
  const server = await startServer({
    root: join(ROOT, 'examples/themes'),
    mounts: {
      '/cdn/': join(ROOT, 'dist/cdn'),
      '/data/': join(ROOT, 'dist/data'),
      '/fonts/': FONTS,
    },
    page: (html) => withAddresses(html, origin),
    port: 0,
  });
  origin = server.url.replace(/\/$/, '');
  return {
    address: (theme) => `${origin}/${theme}/index.html`,
    fonts: `${origin}/fonts/`,
    close: () => server.close(),
  };
}
