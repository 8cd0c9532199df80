import type { APIRoute } from 'astro';
import { drawCard } from '../cards/draw-card.ts';
import { capitalised, counted } from '../model/words.ts';
import { getPublication, imageFile } from '../publication.ts';

export const GET: APIRoute = async () => {
  const { site, departures, articles } = (await getPublication()).archive;
  return imageFile(
    await drawCard({
      site: site.title,
      title: `Who left ${site.organization}, when and for where`,
      lines: [
        capitalised(counted(departures.length, 'departure')),
        `stated by ${counted(articles.length, 'article')}`,
      ],
    }),
  );
};
