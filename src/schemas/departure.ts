import { z } from 'zod';
import { EDTF_HELP, edtfDate, line, paragraphNumber, phrase, slug } from './values.ts';

/** How somebody left. `left` is for departures whose manner no article states. */
export const KINDS = ['resigned', 'dismissed', 'left-board', 'leave', 'left'] as const;
export type Kind = (typeof KINDS)[number];

/** The fields of a departure that an article can state. */
export const FIELDS = [
  'kind',
  'role',
  'announced',
  'effective',
  'joined',
  'destination',
  'reason',
  'returned',
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields whose value is a date in EDTF. */
export const DATE_FIELDS = [
  'announced',
  'effective',
  'joined',
  'returned',
] as const satisfies readonly Field[];

/** Whether a field's value is a date. */
export function isDateField(field: Field): field is (typeof DATE_FIELDS)[number] {
  return (DATE_FIELDS as readonly Field[]).includes(field);
}

/** One field of a departure as one article states it. */
export const claimSchema = z
  .strictObject({
    field: z.enum(FIELDS, { error: `expected one of ${FIELDS.join(', ')}` }),
    /** The fact in our normal form; dates in EDTF, `kind` one of the kinds. */
    value: line,
    article: slug,
    paragraph: paragraphNumber,
    /** The words that say so, exactly as they stand in that paragraph. */
    phrase,
    /** How the value was worked out, where the paragraph does not contain it. */
    basis: z
      .enum(['weekday', 'month', 'bounded'], { error: 'expected weekday, month or bounded' })
      .optional(),
    /** Whose word it is, where it is not the article's own. */
    saidBy: line.optional(),
    /** The source hedges. */
    alleged: z.literal(true, { error: 'expected true, or leave the field out' }).optional(),
    /** Why this claim is preferred to those that conflict with it. */
    preferred: line.optional(),
    /** Its value agrees with the others', and its telling differs: shown where the articles differ. */
    differs: z.literal(true, { error: 'expected true, or leave the field out' }).optional(),
    /** What a reader needs to know of how this was read. */
    note: line.optional(),
  })
  // Said beside whatever else is wrong with the claim.
  .refine(({ field, value }) => !isDateField(field) || edtfDate.safeParse(value).success, {
    path: ['value'],
    when: () => true,
    error: `expected ${EDTF_HELP}`,
  })
  .refine(({ field, value }) => field !== 'kind' || KINDS.some((kind) => kind === value), {
    path: ['value'],
    when: () => true,
    error: `expected one of ${KINDS.join(', ')}`,
  })
  .refine(({ field, basis }) => basis === undefined || isDateField(field), {
    path: ['basis'],
    when: () => true,
    error: 'expected basis only beside a date',
  });

/** A departure: `content/departures/<person-year>.mdx`. One person, one organisation, one leaving. */
export const departureSchema = z.strictObject({
  /** The id of a file in content/people. */
  person: slug,
  /** The organisation left. */
  organization: line,
  /** What each article states, field by field. */
  claims: z
    .array(claimSchema)
    .min(1, { error: 'expected at least one claim: { field, value, article, paragraph, phrase }' }),
});

export type Claim = z.infer<typeof claimSchema>;
export type DepartureRecord = z.infer<typeof departureSchema>;
