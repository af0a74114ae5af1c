/** Where the browsers are, and how the test runner starts each. */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';

/** @type {Record<'chromium' | 'firefox' | 'webkit', (string | undefined)[]>} */
const places = {
  chromium: [
    process.env.CHROME_PATH,
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
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  webkit: ['/usr/bin/WebKitWebDriver'],
};

/** The program of a browser, or `undefined` where it is not installed. */
export const findBrowser = (name) => places[name].find((path) => path && existsSync(path));

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
export const browserZones = { chromium: 'America/New_York', firefox: 'Asia/Tokyo', webkit: 'Europe/Berlin' };

export async function launcherFor(name) {
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
  if (name === 'webkit') return (await import('./webkit.js')).webkitLauncher(zone);
  throw new Error(`No browser is called "${name}": chromium, firefox or webkit.`);
}
