import { getCollection, render } from 'astro:content';
import { assembleArchive, type Archive, type Article } from './model/archive.ts';
import { checkContent } from './model/check-content.ts';
import { formatProblems } from './model/problems.ts';
import { contentFolder } from './model/read-content.ts';

/** Which edition is being built: the public one needs no captures, the full one shows their text. */
export const edition: 'public' | 'full' = process.env['EDITION'] === 'full' ? 'full' : 'public';

let archive: Promise<Archive> | undefined;

async function makeArchive(): Promise<Archive> {
  const { content, problems } = checkContent(contentFolder());
  if (!content) throw new Error(formatProblems(problems));
  const [articles, people, departures] = await Promise.all([
    getCollection('articles'),
    getCollection('people'),
    getCollection('departures'),
  ]);
  return assembleArchive({ ...content, articles, people, departures });
}

/** The archive, assembled once for all pages. Throws, with every fault, on content that may not be published. */
export function getArchive(): Promise<Archive> {
  archive ??= makeArchive();
  return archive;
}

const records = getCollection('articles').then(
  (entries) => new Map(entries.map((entry) => [entry.id, entry])),
);
const texts = getCollection('texts').then(
  (entries) => new Map(entries.map((entry) => [entry.data.capture, entry])),
);

/** The digest of an article, as a component. */
export async function getDigest({ id }: Article) {
  const entry = (await records).get(id);
  if (!entry) throw new Error(`no record for the article ${id}`);
  return (await render(entry)).Content;
}

/** A paragraph of a text: what it is, and its HTML, of which nothing came from the capture as mark-up. */
export interface TextParagraph {
  readonly n: number;
  readonly kind: 'text' | 'heading' | 'post' | 'quote' | 'item' | 'code' | 'table' | 'image';
  readonly html: string;
}

/** The paragraphs of an article's text by number, in the full edition; undefined in the public one. */
export async function getText({
  id,
  capture,
}: Article): Promise<ReadonlyMap<number, TextParagraph> | undefined> {
  if (edition === 'public') return undefined;
  const entry = (await texts).get(capture.capture);
  const rendered = entry?.rendered?.metadata?.frontmatter as
    { hash: string; paragraphs: Record<string, string> } | undefined;
  if (!entry || !rendered) throw new Error(`no text for the article ${id}; run npm run normalize`);
  if (rendered.hash !== capture.text)
    throw new Error(
      `the text of ${id} is not the one that was verified; run npm run normalize, then npm run verify`,
    );
  return new Map(
    entry.data.paragraphs.map(({ n, kind }) => [n, { n, kind, html: rendered.paragraphs[String(n)] ?? '' }]),
  );
}
