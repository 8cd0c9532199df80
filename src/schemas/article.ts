import { z } from 'zod';
import { edtfDate, gist, language, line, paragraphNumber, sha256, webAddress } from './values.ts';

/** The work that a rewritten or translated page was made from. */
const derivedFrom = z.strictObject({
  /** Who published that work. */
  publisher: line,
  /** Who wrote it, where known. */
  author: line.optional(),
  /** Its title, where known. */
  title: line.optional(),
  /** Where it stands, where known. */
  url: webAddress.optional(),
  /** When it was published, where known. */
  published: edtfDate.optional(),
  /** How we know: what in the capture, or outside it, says so. */
  basis: line,
});

/** The record of one article: `content/articles/<id>.mdx`. Its body is the digest. */
export const articleSchema = z
  .strictObject({
    /** The title as the page gives it. */
    title: line,
    /** The subtitle as the page gives it. */
    subtitle: line.optional(),
    /** Titles that the page gives in other languages. */
    otherTitles: z.array(z.strictObject({ title: line, language })).default([]),
    /** Who put the page out, as the page names them. */
    publisher: line,
    /** Whose byline the page carries. */
    author: line.optional(),
    /** When it was published, as precisely as is known. */
    published: edtfDate,
    /** When it was last updated, where the page says so. */
    updated: edtfDate.optional(),
    /** How the dates were read from the page. */
    datesBasis: line,
    /** The language of the page's text. */
    language,
    /** The page's address, where it was found. */
    url: webAddress.optional(),
    /** Where the address was sought, when it was not found. */
    urlSought: line.optional(),
    /** Which capture this record is about. */
    capture: sha256,
    /** Whether the words on the page are the writer's own. */
    wording: z.enum(['original', 'rewritten', 'machine-translated']).default('original'),
    /** What a reader must know of that wording, in a sentence or two. */
    wordingNote: line.optional(),
    /** The work the page was made from. */
    derivedFrom: derivedFrom.optional(),
    /** What each paragraph says, in order, in our own words. */
    outline: z
      .array(z.strictObject({ paragraph: paragraphNumber, gist }))
      .min(1, { error: 'expected at least one entry such as { paragraph: 5, gist: ... }' }),
  })
  .refine((article) => article.url !== undefined || article.urlSought !== undefined, {
    error: 'expected url, or urlSought saying where the address was sought',
    path: ['url'],
  })
  .refine((article) => article.wording === 'original' || article.wordingNote !== undefined, {
    error: 'expected wordingNote: what a reader must know of this wording',
    path: ['wordingNote'],
  });

export type ArticleRecord = z.infer<typeof articleSchema>;
