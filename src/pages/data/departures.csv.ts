import type { APIRoute } from 'astro';
import { departuresTable } from '../../model/data.ts';
import { getPublication, textFile } from '../../publication.ts';

export const GET: APIRoute = async () => textFile(departuresTable(await getPublication()), 'text/csv');
