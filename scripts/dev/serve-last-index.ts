import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** What of a built site search needs besides what the development server makes itself. */
const FILES = /\/(?:pagefind\/.*|search\/words\.txt)$/;

/** When the newest file of a folder was written, in milliseconds. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(0, ...files.map((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs));
}

/** Whether an index that was built then misses something that was written since; true where there is none. */
export function isOlder(index: string, content: string): boolean {
  const built = statSync(index, { throwIfNoEntry: false });
  return !built || built.mtimeMs < newest(content);
}

/**
 * Lets search work while the site is being written: on the index of the last build, and with a header
 * that says where that is older than the content. It does nothing in a build.
 */
export function serveLastIndex(site: string, content: string, base: string): AstroIntegration {
  return {
    name: 'serve-last-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const files = sirv(site, { dev: true });
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!FILES.test(pathname)) return next();
          if (isOlder(path.join(site, 'pagefind', 'pagefind-entry.json'), content))
            response.setHeader('X-Index-Age', 'older than the content');
          request.url = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
          files(request, response, next);
        });
      },
    },
  };
}
