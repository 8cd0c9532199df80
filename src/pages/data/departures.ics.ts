import type { APIRoute } from 'astro';
import { calendar } from '../../model/feeds.ts';
import { getPublication, textFile } from '../../publication.ts';

export const GET: APIRoute = async () => textFile(calendar(await getPublication()), 'text/calendar');
