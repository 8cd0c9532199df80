import type { APIRoute } from 'astro';
import { atomFeed } from '../model/feeds.ts';
import { getPublication, textFile } from '../publication.ts';

export const GET: APIRoute = async () => textFile(atomFeed(await getPublication()), 'application/atom+xml');
