import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** A site being served. */
export interface Serving {
  /** Address of the front page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: an address on a line of its own, its headers indented below it. */
export function parseHeaders(text: string): HeaderRule[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.trim())
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const headers = lines
        .filter((line) => line.trim())
        .map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
        });
      return { path: head.trim(), headers };
    });
}

function matches(rule: HeaderRule, pathname: string): boolean {
  return rule.path.endsWith('*') ? pathname.startsWith(rule.path.slice(0, -1)) : pathname === rule.path;
}

/** Joins the values of all rules that match, the stricter of the two readings that hosts have of `_headers`. */
function applyHeaders(response: ServerResponse, rules: readonly HeaderRule[], pathname: string): void {
  for (const rule of rules)
    if (matches(rule, pathname))
      for (const [name, value] of rule.headers) {
        const before = response.getHeader(name);
        response.setHeader(name, before === undefined ? value : `${String(before)}, ${value}`);
      }
}

/** Whether an address names a folder with a page and lacks its last slash. */
function isFolder(folder: string, below: string): boolean {
  return /^[^%]*[^/%]$/.test(below) && existsSync(path.join(folder, below, 'index.html'));
}

/**
 * Serves a built site as its hosts do: the headers of its `_headers` file, `404.html` for what is
 * missing, a redirect where an address lacks its last slash.
 *
 * @param folder the site, which must hold `_headers`.
 * @param options `port` 0 takes any free one; `base` is the folder of the origin, with slashes around it.
 */
export async function serve(
  folder: string,
  options: { port?: number; base?: string } = {},
): Promise<Serving> {
  const { port = 0, base = '/' } = options;
  const rules = parseHeaders(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const missing = readFileSync(path.join(folder, '404.html'));
  const files = sirv(folder, { etag: true, brotli: true, extensions: ['html'] });

  const server = createServer((request, response) => {
    const asked = URL.parse(request.url ?? '/', 'http://localhost');
    const pathname = asked?.pathname ?? '';
    applyHeaders(response, rules, pathname);
    const notFound = () => {
      response.removeHeader('Cache-Control');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
    };
    const below = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    if (!asked || below === undefined || below === '/_headers') return notFound();
    if (isFolder(folder, below))
      return response.writeHead(301, { Location: `${pathname}/${asked.search}` }).end();
    request.url = below + asked.search;
    files(request, response, notFound);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
