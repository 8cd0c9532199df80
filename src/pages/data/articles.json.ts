import type { APIRoute } from 'astro';
import { articlesData, jsonFile } from '../../model/data.ts';
import { getPublication, textFile } from '../../publication.ts';

export const GET: APIRoute = async () =>
  textFile(jsonFile(articlesData(await getPublication())), 'application/json');
