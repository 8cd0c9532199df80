import type { APIRoute } from 'astro';
import { peopleData, jsonFile } from '../../model/data.ts';
import { getPublication, textFile } from '../../publication.ts';

export const GET: APIRoute = async () =>
  textFile(jsonFile(peopleData(await getPublication())), 'application/json');
