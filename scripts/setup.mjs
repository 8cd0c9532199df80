// Installs what package-lock.json names, unless node_modules holds it already, and makes sure of a Node
// that is new enough. Needs no package and runs on Node 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [22, 22];
const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.installed');
const packagedNode = join(root, 'node_modules', '.bin', 'node');

if (process.argv.includes('--installed')) remember();
else if (!isInstalled()) install();
requireNode();

/** What was installed: the lock, and for which platform. */
function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

function install() {
  console.log('Installing packages (once) ...');
  // npm itself must not run on the Node that it is about to replace.
  const inModules = join('node_modules', '.bin');
  const PATH = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(inModules));
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: PATH.join(delimiter) },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  if (status !== 0) stop('npm ci failed; what it printed above says why.');
  remember();
}

/** Notes what is installed. A packaged Node that cannot run here (another C library) gives way to the installed one. */
function remember() {
  if (existsSync(packagedNode) && spawnSync(packagedNode, ['--version']).status !== 0) rmSync(packagedNode);
  writeFileSync(stamp, fingerprint());
}

function requireNode() {
  if (existsSync(packagedNode)) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = OLDEST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  stop(`Departures needs Node ${OLDEST_NODE.join('.')} or newer here; this is ${process.version}.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
