/** Where the browsers are, and how the test runner starts each. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';

export type BrowserName = 'chromium' | 'firefox' | 'webkit';
type Say = (line: string) => void;

const places: Record<BrowserName, (string | undefined)[]> = {
  chromium: [
    process.env['CHROME_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    process.env['FIREFOX_PATH'],
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  webkit: [existsSync('/usr/bin/Xvfb') ? '/usr/bin/WebKitWebDriver' : undefined],
};

/** The program of a browser, or `undefined` where it is not installed. */
export const findBrowser = (name: BrowserName): string | undefined =>
  places[name].find((path) => path && existsSync(path));

const debianPackages: Record<BrowserName, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const canUseApt = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function aptInstall(packages: readonly string[], say: Say): void {
  say(`Installing ${packages.join(' ')} with apt.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

async function download(say: Say): Promise<string> {
  const { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } =
    await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('There is no Chrome for this machine: set CHROME_PATH.');
  const wanted = {
    browser: Browser.CHROME,
    buildId: await resolveBuildId(Browser.CHROME, platform, 'stable'),
    cacheDir: join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tweetup-browsers'),
  };
  const path = computeExecutablePath(wanted);
  if (!existsSync(path)) {
    say(`Downloading Chrome ${wanted.buildId} to ${wanted.cacheDir}.`);
    await install(wanted);
  }
  return path;
}

/**
 * The program of a browser, installed if it has to be. Only Chromium is downloaded where there is no apt.
 */
export async function ensureBrowser(name: BrowserName, say: Say): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  if (canUseApt()) {
    aptInstall(debianPackages[name], say);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  if (name === 'chromium') {
    try {
      return await download(say);
    } catch (error) {
      throw new Error('Chromium is not here and could not be downloaded: install it, or set CHROME_PATH.', {
        cause: error,
      });
    }
  }
  throw new Error(`${name} is not installed: the Debian packages are ${debianPackages[name].join(' and ')}.`);
}

/** Without these a headless Chromium of root's does not start, or looks for updates in a closed network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Each browser lives in another zone, so that a test which silently leans on the machine's own fails somewhere. */
export const browserZones: Record<BrowserName, string> = {
  chromium: 'America/New_York',
  firefox: 'Asia/Tokyo',
  webkit: 'Europe/Berlin',
};

/** How the test runner starts a browser. */
export async function launcherFor(name: BrowserName): Promise<BrowserLauncher> {
  const zone = browserZones[name];
  if (name === 'chromium') {
    return chromeLauncher({
      launchOptions: {
        executablePath: findBrowser('chromium'),
        args: chromiumFlags,
        env: { ...process.env, TZ: zone },
      },
    });
  }
  if (name === 'firefox') {
    return puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        headless: true,
        env: { ...process.env, TZ: zone },
      },
    });
  }
  // Only where it is asked for: loading the WebDriver client takes two seconds.
  if (name === 'webkit') return (await import('./webkit.ts')).webkitLauncher(zone);
  throw new Error(`No browser is called "${name}": chromium, firefox or webkit.`);
}
