import { z } from 'zod';
import { FIELDS } from './departure.ts';
import { day, line, NOT_IN_A_LINE } from './values.ts';

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
    'capture',
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

/** The facts that a record of a kind promises; undefined where `concerns` names no record. */
function promisedFields(input: unknown): readonly string[] | undefined {
  const { data } = z.object({ concerns: z.string() }).safeParse(input);
  const folder = RECORD_FOLDERS.find((name) => data?.concerns.startsWith(`${name}/`));
  return folder && PROMISED_FIELDS[folder];
}

/** A fact as it was promised: a line, however many roles, hedges and voices it holds. */
const promised = z
  .string({ error: 'expected the fact as the archive stated it, or null where it stated none' })
  .refine((text) => /^\S/.test(text) && !NOT_IN_A_LINE.test(text), {
    error: 'expected one line without control characters',
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
      before: promised.nullable(),
      /** The fact as it is now; null where none is stated any more. */
      after: promised.nullable(),
      why: line,
    })
    .refine((entry) => promisedFields(entry)?.includes(entry.field) ?? true, {
      path: ['field'],
      when: () => true,
      error: ({ input }) => `expected one of ${promisedFields(input)?.join(', ') ?? ''}`,
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
