import type { APIRoute } from 'astro';
import { sitemap } from '../model/discovery.ts';
import { getPublication, textFile } from '../publication.ts';

export const GET: APIRoute = async () => textFile(sitemap(await getPublication()), 'application/xml');
