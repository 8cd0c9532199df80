// Loaded (`node --import`) before a command that does no set-up itself: where packages are missing, or Node cannot
// run TypeScript, Node's own words would not say what to do. Needs no package and runs on Node 20.
import { existsSync } from 'node:fs';

const isInstalled = existsSync(new URL('../node_modules/', import.meta.url));
if (!isInstalled || !process.features.typescript) {
  console.error(
    isInstalled
      ? `Node ${process.version} cannot run Departures\n    right: Node 22.22 or newer, as npm ci brings to most machines`
      : 'nothing is installed here yet\n    right: npm ci, once; npm start and npm test do it, too',
  );
  process.exit(1);
}
