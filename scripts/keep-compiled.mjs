// Loaded before a command (`node --import`): Node keeps the code of the command as it compiled it, its types taken
// out, so that the next start takes half as long. What the command starts in turn keeps nothing: Astro's builds
// would leave their modules there for ever.
// Node 20 exports no such function by name, and is told what to do.
import './need-setup.mjs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
