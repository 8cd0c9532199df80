import { address } from '../urls.ts';
import type { Publication } from './publication.ts';
import { element, emptyElement, xmlDocument } from './xml.ts';

type Linked = Pick<Publication, 'archive' | 'link'>;

/** The longest name that an OpenSearch description may give itself. */
const SHORT_NAME = 16;

/** Tells browsers that the archive can be searched (OpenSearch 1.1). */
export function openSearch({ archive, link }: Linked): string {
  const { title, description } = archive.site;
  return xmlDocument([
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', [...title].slice(0, SHORT_NAME).join('').trim()),
    element('Description', description),
    element('InputEncoding', 'UTF-8'),
    emptyElement('Url', {
      type: 'text/html',
      method: 'get',
      template: `${link(address.search())}?q={searchTerms}`,
    }),
    '</OpenSearchDescription>',
  ]);
}

/** Every page of the archive that is not a view of another (Sitemaps 0.9). */
export function sitemap({ archive, link }: Linked): string {
  const pages = [
    address.board(),
    address.people(),
    address.articles(),
    address.about(),
    address.corrections(),
    address.data(),
    ...archive.departures.map(({ id }) => address.departure(id)),
    ...archive.people.map(({ id }) => address.person(id)),
    ...archive.articles.map(({ id }) => address.article(id)),
  ];
  return xmlDocument([
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((page) => `<url>${element('loc', link(page))}</url>`),
    '</urlset>',
  ]);
}

/** Who may read the site: the public edition is for all, the full one for nobody's index. */
export function robots(edition: 'public' | 'full', link: Publication['link']): string {
  if (edition === 'full') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${link(address.sitemap())}\n`;
}
