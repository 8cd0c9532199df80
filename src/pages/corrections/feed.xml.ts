import type { APIRoute } from 'astro';
import { correctionsFeed } from '../../model/corrections-feed.ts';
import { getPublication, textFile } from '../../publication.ts';

export const GET: APIRoute = async () =>
  textFile(correctionsFeed(await getPublication()), 'application/atom+xml');
