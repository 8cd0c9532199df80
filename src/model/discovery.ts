import { address } from '../urls.ts';
import type { Publication } from './publication.ts';
import { element, emptyElement, xmlDocument } from './xml.ts';

type Linked = Pick<Publication, 'archive' | 'link'>;

/** The longest name and the longest description that OpenSearch allows, in characters. */
const SHORT_NAME = 16;
const DESCRIPTION = 1024;
const cut = (text: string, longest: number) => [...text].slice(0, longest).join('').trim();

/** Tells browsers that the archive can be searched (OpenSearch 1.1, draft 6), with a search that finds something. */
export function openSearch({ archive, link }: Linked): string {
  const { title, description } = archive.site;
  const [person] = archive.people;
  return xmlDocument([
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', cut(title, SHORT_NAME)),
    element('Description', cut(description, DESCRIPTION)),
    emptyElement('Url', { type: 'text/html', template: `${link(address.search())}?q={searchTerms}` }),
    emptyElement('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: link(address.openSearch()),
    }),
    element('Image', link('/icon-192.png'), { height: '192', width: '192', type: 'image/png' }),
    person ? emptyElement('Query', { role: 'example', searchTerms: person.name }) : '',
    element('InputEncoding', 'UTF-8'),
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
