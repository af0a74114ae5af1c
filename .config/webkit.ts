/** WebKitGTK for tests: a virtual screen, its WebDriver, and MiniBrowser driven through it. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** Everything started here goes when this process goes, however it goes. */
function start(program: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, options);
  process.once('exit', () => child.kill());
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** @returns its name, `:3` */
async function startScreen(): Promise<string> {
  const screen = start('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout!.setEncoding('utf8'), 'data')) as [string];
  return `:${number.trim()}`;
}

async function isReady(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error('WebKitWebDriver did not answer within 10 s.');
}

/** @param zone the time zone that the browser lives in */
export async function webkitLauncher(zone: string): Promise<BrowserLauncher> {
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      TZ: zone,
      LANGUAGE: 'en_US',
      LANG: 'en_US.UTF-8',
      LC_ALL: 'en_US.UTF-8',
      DISPLAY: await startScreen(),
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  await isReady(port);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
    },
  });
}
