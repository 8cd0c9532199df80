/** Every address of the site. Addresses are absolute from the site's root and end in a slash. */

export const address = {
  board: () => '/',
  /** What happened around the departures, below the board. */
  context: () => '/#context',
  facet: (facet: string, value: string) => `/by/${facet}/${value}/`,
  departure: (id: string) => `/departures/${id}/`,
  people: () => '/people/',
  person: (id: string) => `/people/${id}/`,
  articles: () => '/articles/',
  article: (id: string) => `/articles/${id}/`,
  paragraph: (id: string, paragraph: number) => `/articles/${id}/#p${paragraph}`,
  search: () => '/search/',
  about: () => '/about/',
  corrections: () => '/corrections/',
  correctionsFeed: () => '/corrections/feed.xml',
  data: () => '/data/',
  dataFile: (name: 'departures' | 'people' | 'articles') => `/data/${name}.json`,
  table: () => '/data/departures.csv',
  calendar: () => '/data/departures.ics',
  feed: (format: 'xml' | 'json') => `/feed.${format}`,
  citation: (id: string, format: 'bib' | 'ris' | 'csl.json') => `/departures/${id}.${format}`,
  card: () => '/card.png',
  departureCard: (id: string) => `/departures/${id}.png`,
  manifest: () => '/manifest.json',
  searchIndex: () => '/pagefind/pagefind.js',
  searchNames: () => '/search/names.json',
  searchTitles: (part: number | string) => `/search/titles/${part}.json`,
  searchWords: () => '/search/words.txt',
  openSearch: () => '/opensearch.xml',
  sitemap: () => '/sitemap.xml',
} as const;

/**
 * An address below the folder that the site is served from: `/departures/` for a site at
 * `https://example.org/archive/` is `/archive/departures/`.
 */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/**
 * The address of a phrase on the page that it was quoted from, as a text fragment (WICG Scroll to Text
 * Fragment): a browser scrolls to it and marks it.
 */
export function textFragment(page: string, phrase: string): string {
  const encoded = encodeURIComponent(phrase).replace(/-/g, '%2D');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${encoded}`;
}

/** Where a reader reports an error on a page: an e-mail or a form that says which page is meant. */
export function errorReport(errorReports: string, page: string): string {
  if (!/^https?:/.test(errorReports))
    return `mailto:${errorReports}?subject=${encodeURIComponent(`Error on ${page}`)}`;
  const form = new URL(errorReports);
  form.searchParams.set('page', page);
  return form.href;
}
