import type { Edition } from './settings.ts';

/** What the policy needs to know of a site. */
export interface Served {
  readonly edition: Edition;
  /** The folder of its origin it is served from: begins and ends in a slash. */
  readonly base: string;
}

const CSP = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};
/** Media types that nginx does not know by itself, by extension. */
const MEDIA_TYPES = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  ics: 'text/calendar',
  ris: 'application/x-research-info-systems',
};
/** Of the types that nginx does know, those that it should name a character set with. */
const CHARSET_TYPES = [
  'text/css',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
];
const REVALIDATE = 'public, max-age=0, must-revalidate';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Headers that are the same for every address. */
const everywhere = (edition: Edition) => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  ...(edition === 'full' ? { 'X-Robots-Tag': 'noindex' } : {}),
});

/** Headers that some addresses have another value of. */
const BY_DEFAULT = { 'Content-Security-Policy': csp(CSP), 'Cache-Control': REVALIDATE };

/** Those addresses: a path from the site's root, a `*` at its end for all below it. */
const EXCEPTIONS: readonly { readonly path: string; readonly headers: Partial<typeof BY_DEFAULT> }[] = [
  { path: '_astro/*', headers: { 'Cache-Control': IMMUTABLE } },
  { path: 'pagefind/fragment/*', headers: { 'Cache-Control': IMMUTABLE } },
  { path: 'pagefind/index/*', headers: { 'Cache-Control': IMMUTABLE } },
  {
    // A worker runs under its own response's policy, and Pagefind's compiles WebAssembly. Pages may not.
    path: 'pagefind/pagefind-worker.js',
    headers: {
      'Content-Security-Policy': csp({ ...CSP, 'script-src': `${CSP['script-src']} 'wasm-unsafe-eval'` }),
    },
  },
];

function csp(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/**
 * Writes the policy as a `_headers` file, as Netlify and Cloudflare Pages read it.
 *
 * Where two rules match an address, one of them joins their values and the other picks one; so no
 * header stands in two rules that can match the same address. That is why pages are listed by the
 * site's top-level entries instead of `/*`.
 *
 * @param entries names of the files and folders at the site's root, folders with a slash at the end.
 */
export function headersFile({ edition, base }: Served, entries: readonly string[]): string {
  const excepted = new Set(EXCEPTIONS.map(({ path }) => path.slice(0, path.indexOf('/') + 1)));
  const plain = entries.filter((entry) => !excepted.has(entry) && !/^[_.]/.test(entry));
  const rules = [
    { path: '*', headers: everywhere(edition) },
    { path: '', headers: BY_DEFAULT },
    ...plain.map((entry) => ({ path: entry.endsWith('/') ? `${entry}*` : entry, headers: BY_DEFAULT })),
    ...EXCEPTIONS.map(({ path, headers }) => ({ path, headers: { ...BY_DEFAULT, ...headers } })),
  ];
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`${base}${path}`, ...lines, ''].join('\n');
    })
    .join('\n');
}

/**
 * Writes the same policy as directives for nginx, to be included in a `server` block. `location` blocks
 * that set headers of their own lose these, as nginx has it.
 */
export function nginxHeaders({ edition, base }: Served): string {
  const variables = Object.entries(BY_DEFAULT).flatMap(([name, value]) => {
    const variable = variableFor(name);
    return [
      `set ${variable} ${quote(value)};`,
      ...EXCEPTIONS.flatMap(({ path, headers }) => {
        const other = headers[name as keyof typeof BY_DEFAULT];
        return other
          ? [`if ($uri ~ ${quote(pattern(base, path))}) { set ${variable} ${quote(other)}; }`]
          : [];
      }),
    ];
  });
  return [
    '# Headers for nginx: include this file in the server block whose root is the site.',
    'charset utf-8;',
    `charset_types ${[...CHARSET_TYPES, ...Object.values(MEDIA_TYPES)].join(' ')};`,
    `error_page 404 ${base}404.html;`,
    ...variables,
    ...Object.entries(everywhere(edition)).map(
      ([name, value]) => `add_header ${name} ${quote(value)} always;`,
    ),
    `add_header Content-Security-Policy ${variableFor('Content-Security-Policy')} always;`,
    '# Not on errors: a file that is missing today may be there tomorrow.',
    `add_header Cache-Control ${variableFor('Cache-Control')};`,
    `location ~ "\\\\.(?:${Object.keys(MEDIA_TYPES).join('|')})$" {`,
    '  types {',
    ...Object.entries(MEDIA_TYPES).map(([extension, type]) => `    ${type} ${extension};`),
    '  }',
    '}',
    '',
  ].join('\n');
}

const variableFor = (name: string) => `$departures_${name.toLowerCase().replace(/\W/g, '_')}`;
const quote = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

function pattern(base: string, path: string): string {
  const escaped = `${base}${path.replace(/\*$/, '')}`.replace(/[.+?()[\]{}|^$\\]/g, '\\$&');
  return `^${escaped}${path.endsWith('*') ? '' : '$'}`;
}
