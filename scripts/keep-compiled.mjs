// Loaded before a command (`node --import`): Node keeps the code of the command as it compiled it, its types taken
// out, so that the next start takes half as long. What the command starts in turn keeps nothing: Astro's builds
// would leave their modules there for ever.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
