import type { APIRoute } from 'astro';
import { getArchive } from '../../archive.ts';
import { searchNames } from '../../model/search-names.ts';

export const GET: APIRoute = async () => Response.json(searchNames(await getArchive()));
