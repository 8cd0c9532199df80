import type { APIRoute } from 'astro';
import { drawCard } from '../../cards/draw-card.ts';
import { cardOf } from '../../model/card-words.ts';
import { departurePaths, getPublication, imageFile, type DepartureProps } from '../../publication.ts';

export const getStaticPaths = departurePaths;

export const GET: APIRoute<DepartureProps> = async ({ props }) => {
  const { archive } = await getPublication();
  return imageFile(await drawCard({ site: archive.site.title, ...cardOf(props.departure) }));
};
