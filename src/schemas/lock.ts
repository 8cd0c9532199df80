import { z } from 'zod';
import { day, paragraphNumber, sha256, slug } from './values.ts';

const sum = z.string().regex(/^[0-9a-f]{16}$/);

/** A capture that was read, and what was found in it. */
const lockedCapture = z.strictObject({
  article: slug,
  capture: sha256,
  /** SHA-256 of the text that normalize made of it. */
  text: sha256,
  words: z.int(),
  paragraphs: z.int(),
  /** Person id to the paragraphs that name them. */
  mentions: z.record(slug, z.array(paragraphNumber)),
  sum,
});

/** A claim, a digest or a gist that was held against the capture and stood. */
const lockedCheck = z.strictObject({
  /** The file that holds it, below content/ and without extension. */
  entry: z.string(),
  /** Which part of that file: `claim announced entspos-schulman-2024 5`, `digest`, `outline 5`. */
  part: z.string(),
  /** SHA-256 of that part as it was checked. */
  hash: sha256,
  sum,
});

/** An address that was released, and since when. */
const lockedAddress = z.strictObject({ address: z.string(), since: day, sum });

/** A fact that was released, and since when. A fact that changed stands once for each value it had. */
const lockedFact = z.strictObject({
  /** The record that it is of: `departures/ada-quill-2031`. */
  concerns: z.string(),
  field: z.string(),
  /** As the pages state it, hedges and all; null where it is stated no more. */
  value: z.string().nullable(),
  since: day,
  sum,
});

/** A correction that was released, and since when: what it said then, it says for ever. */
const lockedCorrection = z.strictObject({
  concerns: z.string(),
  field: z.string(),
  date: day,
  /** SHA-256 of the whole entry. */
  hash: sha256,
  since: day,
  sum,
});

/** How many entries a list of promises holds, and a hash over their sums: an entry taken out is missed. */
const lockedTotal = z.strictObject({
  list: z.enum(['addresses', 'facts', 'corrections']),
  entries: z.int(),
  hash: sha256,
  sum,
});

/**
 * What the archive has promised: `content/archive.lock.json`, one entry on each line. Every entry
 * ends in a sum over the rest of it, so that a changed letter is found.
 */
const lockSchema = z.strictObject({
  captures: z.array(lockedCapture),
  checked: z.array(lockedCheck),
  addresses: z.array(lockedAddress),
  facts: z.array(lockedFact),
  corrections: z.array(lockedCorrection),
});

/** The same as its file has it: with a total of each list of promises at the end. What verify writes needs none: it makes that again. */
export const lockFileSchema = lockSchema.extend({ totals: z.array(lockedTotal) });

export type Lock = z.infer<typeof lockSchema>;
export type LockedCapture = z.infer<typeof lockedCapture>;
