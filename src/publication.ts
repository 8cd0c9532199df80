import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getArchive } from './archive.ts';
import { fullAddress } from './links.ts';
import type { Departure } from './model/archive.ts';
import { readLock } from './model/lock.ts';
import { releaseDays, type Publication } from './model/publication.ts';
import { contentFolder } from './model/read-content.ts';

let publication: Promise<Publication> | undefined;

async function makePublication(): Promise<Publication> {
  const file = path.join(contentFolder(), 'archive.lock.json');
  const lock = existsSync(file) ? readLock(readFileSync(file, 'utf8'), file).lock : null;
  return { archive: await getArchive(), link: fullAddress, released: releaseDays(lock ?? { addresses: [] }) };
}

/** The archive with its full addresses and days of release: what data files, feeds and citations are made from. */
export function getPublication(): Promise<Publication> {
  publication ??= makePublication();
  return publication;
}

/** A file for each departure, as the paths of a route. */
export async function departurePaths() {
  const { archive } = await getPublication();
  return archive.departures.map((departure) => ({ params: { id: departure.id }, props: { departure } }));
}

/** What such a route is given. */
export interface DepartureProps extends Record<string, unknown> {
  readonly departure: Departure;
}

/** A text as the answer of a route. */
export function textFile(body: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** A picture as the answer of a route. */
export function imageFile(png: BodyInit): Response {
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
