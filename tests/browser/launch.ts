import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
// Nothing but the site under test is asked for.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A browser: `CHROME_PATH`, else the system's, else the one that npm installed with the tests. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env['CHROME_PATH'] ?? SYSTEM.find((file) => fs.existsSync(file));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  // Set before the import: it then unpacks the libraries that a bare Debian lacks.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const args = packed.args.filter(
    (argument) => argument !== '--single-process' && argument !== '--no-zygote',
  );
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...args, ...QUIET] });
}
