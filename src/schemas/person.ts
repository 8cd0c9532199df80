import { z } from 'zod';
import { language, line, paragraphNumber, phrase, slug } from './values.ts';

/** A role that an article gives somebody, with the words that say so. */
const roleClaim = z.strictObject({
  /** The role in our normal form, such as `Chief Scientist`. */
  value: line,
  /** Where the role is or was held; the archive's organisation when left out. */
  organization: line.optional(),
  article: slug,
  paragraph: paragraphNumber,
  phrase,
});

/** A person: `content/people/<id>.mdx`. Its body is empty. */
export const personSchema = z.strictObject({
  /** The full name that pages show. */
  name: line,
  /** The part of the name to sort and label by, such as `Schulman`. */
  surname: line,
  /** Other names that the articles use, as they stand there: short forms, handles (`@name`). */
  aliases: z.array(line).default([]),
  /** The name in other scripts, as the articles write it. */
  scripts: z.array(z.strictObject({ name: line, language })).default([]),
  /** Roles that articles give the person and that are not part of a departure. */
  roles: z.array(roleClaim).default([]),
});

export type PersonRecord = z.infer<typeof personSchema>;
export type RoleClaim = z.infer<typeof roleClaim>;
