import type { APIRoute } from 'astro';
import { jsonFile } from '../model/data.ts';
import { jsonFeed } from '../model/feeds.ts';
import { getPublication, textFile } from '../publication.ts';

export const GET: APIRoute = async () =>
  textFile(jsonFile(jsonFeed(await getPublication())), 'application/feed+json');
