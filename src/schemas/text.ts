import { z } from 'zod';
import { language, paragraphNumber, sha256, slug, statedDate } from './values.ts';

/** What a paragraph of a text is. */
export const PARAGRAPH_KINDS = [
  'text',
  'heading',
  'post',
  'quote',
  'item',
  'code',
  'table',
  'image',
] as const;

/** A post from a social network that the article embeds. */
const post = z.strictObject({
  author: z.string(),
  /** With its @. */
  handle: z.string(),
  /** Left out where the attribution gives none. */
  date: statedDate.optional(),
});

/**
 * The front matter of a text: `content/texts/<first 16 hex digits of the SHA-256>.mdx`.
 * Written by normalize alone. Only what the capture itself states stands here.
 */
export const textSchema = z.strictObject({
  capture: sha256,
  format: z.enum(['txt', 'md', 'html']),
  /** The character encoding that the bytes were read in, as the WHATWG Encoding Standard names it. */
  encoding: z.string(),
  title: z.string().optional(),
  subtitle: z.string().optional(),
  otherTitles: z.array(z.strictObject({ title: z.string(), language })).default([]),
  byline: z.string().optional(),
  publisher: z.string().optional(),
  /** A source that the page itself names, such as another newspaper. */
  source: z.string().optional(),
  published: statedDate.optional(),
  updated: statedDate.optional(),
  /** The words in which the page states its dates. */
  datesStated: z.array(z.string()).default([]),
  language: language.optional(),
  /** The page says that a machine translated it. */
  machineTranslated: z.boolean().default(false),
  url: z.string().optional(),
  /** Notes of the page about itself: editor's notes, update notes. */
  notes: z.array(z.string()).default([]),
  /** Words in the body. */
  words: z.int(),
  /** One for each block of the body, in the body's order. */
  paragraphs: z.array(
    z.strictObject({
      n: paragraphNumber,
      kind: z.enum(PARAGRAPH_KINDS),
      post: post.optional(),
      /** Ids of the people named in it, in order of first mention. */
      people: z.array(slug),
    }),
  ),
});

export type TextRecord = z.infer<typeof textSchema>;
