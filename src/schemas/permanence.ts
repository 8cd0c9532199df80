import { z } from 'zod';
import { FIELDS } from './departure.ts';
import { day, line } from './values.ts';

const siteAddress = z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
  error: 'expected an address of this site such as /people/ada-quill/',
});

/** The folders of records, which are also what pages there are: one noun from file to address. */
export const RECORD_FOLDERS = ['articles', 'people', 'departures'] as const;
export type RecordFolder = (typeof RECORD_FOLDERS)[number];

/** The facts of each kind of record that are promised once released. */
export const PROMISED_FIELDS = {
  articles: [
    'title',
    'subtitle',
    'publisher',
    'author',
    'published',
    'updated',
    'url',
    'wording',
    'derivedFrom',
  ],
  people: ['name', 'roles'],
  departures: ['person', 'organization', ...FIELDS],
} as const satisfies Record<RecordFolder, readonly string[]>;
export type PromisedField = (typeof PROMISED_FIELDS)[RecordFolder][number];

const ALL_FIELDS = [...new Set(Object.values(PROMISED_FIELDS).flat())];

/** What a fact is about: a record by its folder and id, as in `departures/ada-quill-2031`. */
const concerned = z.string().regex(/^(?:articles|people|departures)\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'expected a record such as departures/ada-quill-2031, people/ada-quill or articles/gazette-2031',
});

/** `content/corrections.yaml`: every change to a fact that had been released, in order. */
export const correctionsSchema = z.array(
  z
    .strictObject({
      /** When the correction was made. */
      date: day,
      /** The record concerned. */
      concerns: concerned,
      /** Which fact of it. */
      field: z.enum(ALL_FIELDS, { error: `expected one of ${ALL_FIELDS.join(', ')}` }),
      kind: z.enum(['we erred', 'source changed', 'new information'], {
        error: 'expected we erred, source changed or new information',
      }),
      /** The fact as it was published, hedges and all; null where none was. */
      before: line.nullable(),
      /** The fact as it is now; null where none is stated any more. */
      after: line.nullable(),
      why: line,
    })
    .superRefine(({ concerns, field }, context) => {
      const folder = RECORD_FOLDERS.find((name) => concerns.startsWith(`${name}/`));
      const fields: readonly string[] = folder ? PROMISED_FIELDS[folder] : [];
      if (folder && !fields.includes(field))
        context.addIssue({
          code: 'custom',
          path: ['field'],
          message: `expected one of ${fields.join(', ')}`,
        });
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
