import type { APIRoute } from 'astro';
import { departuresData, jsonFile } from '../../model/data.ts';
import { getPublication, textFile } from '../../publication.ts';

export const GET: APIRoute = async () =>
  textFile(jsonFile(departuresData(await getPublication())), 'application/json');
