// Completes package-lock.json after each installation. A registry that lacks the binary packages of
// other platforms makes `npm install` leave them out, and `npm ci` then refuses the lock everywhere.
// Their entries need no more than this to be skipped there and installed where they fit.
// Usage: node scripts/complete-lock.mjs [lock file]
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
const SYSTEMS = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = {
  arm: 'arm',
  arm64: 'arm64',
  armhf: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  universal: undefined,
  wasm32: 'wasm32',
  x64: 'x64',
};

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = findMissing(lock.packages);
if (missing.length) {
  const [root, ...rest] = Object.entries(lock.packages);
  const byPath = ([a], [b]) => a.localeCompare(b, 'en');
  lock.packages = Object.fromEntries([root, ...[...rest, ...missing].sort(byPath)]);
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: added ${missing.length} packages of other platforms`);
}

/** Entries for the optional dependencies that some package names and the lock does not have. */
function findMissing(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, range]) => !isLocked(packages, path, name, range))
      .map(([name, range]) => [placeFor(packages, path, name), entryFor(name, range)]),
  );
}

/** Whether a package at `path` finds another in its own node_modules or in one above, as Node looks for it. */
function isLocked(packages, path, name, range) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const found = packages[`${from ? `${from}/` : ''}node_modules/${name}`];
    // Binary packages are named by exact version; the nearest one of another version does not serve.
    if (found) return found.version === range || !/^\d/.test(range);
    if (!from) return false;
  }
}

/** Beside the package that names it, or inside where another version stands there. */
function placeFor(packages, path, name) {
  const beside = `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`;
  return packages[beside] ? `${path}/node_modules/${name}` : beside;
}

/** The lock's entry for a binary package, whose name says what it is for: `@x/binding-linux-x64-gnu`. */
function entryFor(name, range) {
  const parts = name.split(/[^a-z0-9]+/);
  const system = parts.find((part) => part in SYSTEMS);
  const processor = parts.find((part) => part in PROCESSORS);
  if (!system && !processor) throw new Error(`${name}: the name does not say for which platform it is`);
  return {
    version: range.replace(/^[^0-9]*/, ''),
    ...(processor && PROCESSORS[processor] ? { cpu: [PROCESSORS[processor]] } : {}),
    optional: true,
    ...(system ? { os: [SYSTEMS[system]] } : {}),
  };
}
