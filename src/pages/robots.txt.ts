import type { APIRoute } from 'astro';
import { edition } from '../archive.ts';
import { robots } from '../model/discovery.ts';
import { fullAddress } from '../links.ts';
import { textFile } from '../publication.ts';

export const GET: APIRoute = () => textFile(robots(edition, fullAddress), 'text/plain');
