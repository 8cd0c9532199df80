import { z } from 'zod';
import { language, line, webAddress } from './values.ts';

/** A form of a value: of letters enough that it does not stand in every paragraph. */
const form = line.refine((text) => /\p{L}{3}|\p{Lo}{2}|\p{Lu}{2}/u.test(text), {
  error: 'expected a word of three letters or more, such as resign',
});

/** What makes this archive this one: `content/site.yaml`. Changing it never means changing code. */
export const siteSchema = z.strictObject({
  /** The archive's name. */
  title: line,
  /** What it holds, in a sentence. */
  description: line,
  /** The organisation whose departures are archived, where a departure names no other. */
  organization: line,
  language,
  /** Where readers report an error: an e-mail address, or the address of a form. */
  errorReports: z.union([z.email(), webAddress], {
    error: 'expected an e-mail address, or an address that begins with https://',
  }),
  /** The archive's own name as a publisher, in citations. */
  publisher: line,
  /**
   * Forms in which articles write a value of ours: value to forms. A claim whose paragraph holds
   * a form of its value needs no further basis.
   */
  forms: z.record(z.string(), z.array(form)).default({}),
});
export type Site = z.infer<typeof siteSchema>;
