import { z } from 'zod';
import { FIELDS } from './departure.ts';
import { day, line, slug } from './values.ts';

const siteAddress = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
  error: 'expected an address of this site such as /people/ada-quill/',
});

/** `content/corrections.yaml`: every change to a fact that had been released. */
export const correctionsSchema = z.array(
  z.strictObject({
    /** When the correction was made. */
    date: day,
    /** The departure concerned. */
    departure: slug,
    /** Which fact of it. */
    field: z.enum(FIELDS, { error: `expected one of ${FIELDS.join(', ')}` }),
    kind: z.enum(['we erred', 'source changed', 'new information'], {
      error: 'expected we erred, source changed or new information',
    }),
    /** The fact as it was published; null where none was. Roles joined by commas. */
    before: line.nullable(),
    /** The fact as it is now; null where none is stated any more. */
    after: line.nullable(),
    why: line,
  }),
);
export type Correction = z.infer<typeof correctionsSchema>[number];

/** `content/redirects.yaml`: addresses that moved. */
export const redirectsSchema = z.array(
  z.strictObject({ from: siteAddress, to: siteAddress, date: day, why: line }),
);
export type Redirect = z.infer<typeof redirectsSchema>[number];

/** `content/withdrawn.yaml`: addresses whose content was taken back. A notice stands in their place. */
export const withdrawnSchema = z.array(z.strictObject({ address: siteAddress, date: day, reason: line }));
export type Withdrawal = z.infer<typeof withdrawnSchema>[number];
