import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * What Chromium is started with. As root it has no sandbox, and what it would look up by itself on
 * other hosts is switched off.
 */
export const CHROME_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The installed Chrome or Chromium: `CHROME_PATH`, one on the PATH or in its usual place, or Playwright's own. */
function findChrome(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    environment['CHROME_PATH'] ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...ELSEWHERE,
    chromium.executablePath(),
  ];
  return candidates.find((file) => file && existsSync(file) && isExecutable(file));
}

/**
 * Finds a browser, or gets one: Debian's package for root, else what Playwright installs.
 *
 * @throws when there is none and none can be had.
 */
export function requireChrome(): string {
  const installed = findChrome();
  if (installed) return installed;
  const tried = [installFromDebian, installWithPlaywright].map((install) => install());
  const chrome = findChrome();
  if (!chrome)
    throw new Error(`no Chrome or Chromium here, and none could be installed\n${tried.join('\n')}`);
  return chrome;
}

function run(command: string, ...args: string[]): string {
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return error ? error.message : `${stdout}${stderr}`.trim().split('\n').slice(-5).join('\n');
}

function installFromDebian(): string {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return 'apt-get: needs root and Debian';
  run('apt-get', 'update');
  return run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
}

function installWithPlaywright(): string {
  if (findChrome()) return '';
  const cli = path.resolve(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  return run(process.execPath, cli, 'install', 'chromium');
}
