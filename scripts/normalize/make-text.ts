import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import { readIfFile } from '../read-if-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { normalizeCapture } from './normalize-capture.ts';
import type { PeopleIndex } from './people-names.ts';
import type { CapturedFile } from './read-captures.ts';
import { reportMaking, reportOfMaking, type Making } from './report-captures.ts';

/** Kept beside a text, lest it be made again of the same: what it was made from and into, as hashes, and the report. */
const receiptSchema = z.strictObject({ from: z.string(), into: z.string(), report: reportOfMaking });

/** A text that stands in its folder. */
export interface Made {
  readonly output: string;
  readonly making: Making;
  /** It stood there already, made of the same capture in the same way. */
  readonly unchanged: boolean;
}

function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** A receipt that cannot be read is none. */
function readReceipt(file: string): z.output<typeof receiptSchema> | undefined {
  try {
    const receipt = readIfFile(file);
    return receipt === undefined ? undefined : receiptSchema.safeParse(JSON.parse(receipt)).data;
  } catch {
    return undefined;
  }
}

function writeIfChanged(file: string, content: string): void {
  if (readIfFile(file) !== content) writeAtomically(file, content);
}

/**
 * Sees to it that the text of a capture and its cuts stand in a folder. They are made again unless the
 * receipt beside them says that they were made from the same bytes, code and people, and both are still
 * what was made. `way` is the fingerprint of code and people. Throws a Refusal where no text can be made.
 */
export function makeText(capture: CapturedFile, folder: string, people: PeopleIndex, way: string): Made {
  const base = path.join(folder, capture.sha256.slice(0, 16));
  const files = { text: `${base}.mdx`, cuts: `${base}.cuts.json`, receipt: `${base}.receipt.json` };
  const from = hashOf(capture.sha256, capture.format, way);

  const receipt = readReceipt(files.receipt);
  if (receipt?.from === from) {
    const [text, cuts] = [readIfFile(files.text), readIfFile(files.cuts)];
    if (text !== undefined && cuts !== undefined && receipt.into === hashOf(text, cuts))
      return { output: files.text, making: receipt.report, unchanged: true };
  }

  const written = normalizeCapture(capture.read(), capture.format, people);
  const making = reportMaking(written);
  writeIfChanged(files.cuts, written.cuts);
  writeIfChanged(files.text, written.text);
  // Last, so that it never speaks of files that are not there.
  const into = hashOf(written.text, written.cuts);
  writeIfChanged(files.receipt, `${JSON.stringify({ from, into, report: making })}\n`);
  return { output: files.text, making, unchanged: false };
}
