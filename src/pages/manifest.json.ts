import type { APIRoute } from 'astro';
import { href } from '../links.ts';
import { getPublication, textFile } from '../publication.ts';
import { address } from '../urls.ts';

export const GET: APIRoute = async () => {
  const { site } = (await getPublication()).archive;
  const manifest = {
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    start_url: href(address.board()),
    scope: href(address.board()),
    display: 'minimal-ui',
    background_color: '#fbfaf7',
    theme_color: '#14171a',
    icons: [
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  };
  return textFile(`${JSON.stringify(manifest, null, 2)}\n`, 'application/manifest+json');
};
