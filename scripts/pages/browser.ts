import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { launch, type Browser } from 'puppeteer-core';

// The browser comes with npm, and with it the libraries and fonts that a bare machine lacks.
const HOME = new URL('../../.build/browser/', import.meta.url).pathname;
const UNPACKED = join(HOME, 'unpacked');

const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];

/** Starts the browser. Whoever starts it closes it. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await unpacked();
  const profile = mkdtempSync(join(HOME, 'profile-'));
  return launch({
    executablePath,
    headless: 'shell',
    args: ARGUMENTS,
    userDataDir: profile,
    timeout: 60_000,
    env: {
      ...process.env,
      TMPDIR: profile,
      FONTCONFIG_PATH: join(UNPACKED, 'fonts'),
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'),
    },
  });
}

/** Unpacks the browser once; a second process sees it whole or not at all. */
async function unpacked(): Promise<string> {
  const program = join(UNPACKED, 'chromium');
  if (existsSync(program)) return program;
  mkdirSync(HOME, { recursive: true });
  const place = mkdtempSync(join(HOME, 'unpacking-'));
  // The package unpacks into the folder for temporary files, and its libraries only where it
  // believes to be in Lambda.
  process.env['TMPDIR'] = place;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  if (!existsSync(program)) renameSync(place, UNPACKED);
  return program;
}
