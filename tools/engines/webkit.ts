import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { WebKitPaths } from './engines.ts';

/** A WebKit that waits for sessions of WebDriver. */
export interface WebKit {
  /** Where its driver listens, on this machine. */
  readonly port: number;
  /** What a session asks the driver for. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Ends the driver, its browsers and its screen. */
  close(): Promise<void>;
}

/** How long the driver may take until it listens, in milliseconds. */
const PATIENCE = 15_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Ends a process and waits for its end. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}

/** A screen that nobody sees, on a number that is free. */
async function startScreen(
  path: string,
): Promise<{ readonly display: string; readonly child: ChildProcess }> {
  const child = spawn(path, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, child };
}

async function listens(port: number): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/status`).catch(() => undefined);
    if (answer?.ok) return;
    if (performance.now() > until) throw new Error('WebKitWebDriver does not answer.');
    await setTimeout(50);
  }
}

/** Makes the browser's own buttons tiny: their size is the least width of a window, and that of a phone is less. */
const TINY_BUTTONS = `* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px }
* { -gtk-icon-transform: scale(0.1) }`;

/** A folder of settings for the desktop's widgets. */
async function settings(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-webkit-'));
  await mkdir(join(folder, 'gtk-3.0'));
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), TINY_BUTTONS);
  return folder;
}

/** Starts WebKitGTK's driver on a screen of its own. */
export async function startWebKit({ driver, browser, screen }: WebKitPaths): Promise<WebKit> {
  const config = await settings();
  const { display, child: xvfb } = await startScreen(screen);
  const port = await freePort();
  const child = spawn(driver, [`--port=${String(port)}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: config,
      // The language of the browser, as pages read it.
      LANG: 'en_US.UTF-8',
      LANGUAGE: 'en',
      // Draws in software, and reads no settings of a desktop.
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
    },
  });
  // A run that is broken off leaves nothing behind.
  const drop = (): void => {
    child.kill();
    xvfb.kill();
  };
  process.once('exit', drop);
  const close = async (): Promise<void> => {
    process.off('exit', drop);
    await end(child);
    await end(xvfb);
    await rm(config, { recursive: true, force: true });
  };
  try {
    await listens(port);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    port,
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      // WebKitGTK speaks the classic protocol only.
      'wdio:enforceWebDriverClassic': true,
    },
    close,
  };
}
