import { z } from 'zod';
import { claimSchema } from './departure.ts';
import { edtfDate, line } from './values.ts';

const { article, paragraph, phrase, basis, saidBy, alleged, note } = claimSchema.shape;

/** The longest label that fits beside its line on a phone, in two lines. */
const MAX_LABEL = 40;

/**
 * `content/context.yaml`: what happened around the departures, as one article states it. Each is a line
 * on the timeline, and rests on its paragraph as a claim does.
 */
export const contextSchema = z.array(
  z.strictObject({
    /** When, in EDTF, as precise as the article and no more. */
    date: edtfDate,
    /** What happened, in our own words. */
    label: line.max(MAX_LABEL, { error: `expected at most ${MAX_LABEL} characters of our own` }),
    article,
    paragraph,
    phrase,
    basis,
    saidBy,
    alleged,
    note,
  }),
);
export type ContextRecord = z.infer<typeof contextSchema>[number];
