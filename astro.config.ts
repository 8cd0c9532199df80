import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { readSettings } from './scripts/build/settings.ts';
import { serveLastIndex } from './scripts/dev/serve-last-index.ts';

// `scripts/build.ts` hands over folders and addresses in the environment; the rest serves `astro check`.
const {
  SITE_URL = 'http://localhost:4321',
  BASE_PATH = '/',
  ASTRO_OUT_DIR = '.build-dist',
  ASTRO_CACHE_DIR = 'node_modules/.cache/astro',
} = process.env;

const lastBuild = readSettings('public');

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: ASTRO_OUT_DIR,
  cacheDir: ASTRO_CACHE_DIR,
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // A strict Content-Security-Policy allows neither inlined styles nor inlined scripts.
    inlineStylesheets: 'never',
    concurrency: 8,
  },
  // One style sheet for all pages: a first page asks once for what blocks it, and a second page not at all.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  // A page is fetched as soon as a reader points at a link to it.
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  integrations: [mdx(), serveLastIndex(lastBuild.site, lastBuild.content, lastBuild.base)],
  markdown: {
    // Smart punctuation would alter quotations.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
});
