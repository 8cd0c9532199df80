import type { APIRoute } from 'astro';
import { openSearch } from '../model/discovery.ts';
import { getPublication, textFile } from '../publication.ts';

export const GET: APIRoute = async () =>
  textFile(openSearch(await getPublication()), 'application/opensearchdescription+xml');
