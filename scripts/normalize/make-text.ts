import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readIfFile } from '../read-if-file.ts';
import { textFile } from '../text-file.ts';
import { writeAtomically } from '../write-atomically.ts';
import { normalizeCapture } from './normalize-capture.ts';
import type { PeopleIndex } from './people-names.ts';
import type { CapturedFile } from './read-captures.ts';
import { reportMaking, reportOfMaking, type Making } from './report-captures.ts';

/** Kept with the cuts, lest a text be made again of the same: what it was made from and into, as hashes, and the report. */
const receiptSchema = z.strictObject({ from: z.string(), into: z.string(), report: reportOfMaking });
type Receipt = z.output<typeof receiptSchema>;

/** Between the cuts and the receipt. No other line of the file can begin so: within a string no line ends. */
const RECEIPT = ',\n  "receipt": ';

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

/** The file of the cuts, the receipt its last member. */
function withReceipt(cuts: string, receipt: Receipt): string {
  return `${cuts.slice(0, cuts.lastIndexOf('\n}'))}${RECEIPT}${JSON.stringify(receipt)}\n}\n`;
}

/** Takes the file of the cuts apart again. A receipt that cannot be read is none. */
function readReceipt(file: string): { cuts: string; receipt: Receipt } | undefined {
  const content = readIfFile(file) ?? '';
  const at = content.lastIndexOf(RECEIPT);
  try {
    const { data } = receiptSchema.safeParse(JSON.parse(content.slice(at + RECEIPT.length, -'\n}\n'.length)));
    return at < 0 || !data ? undefined : { cuts: `${content.slice(0, at)}\n}\n`, receipt: data };
  } catch {
    return undefined;
  }
}

function writeIfChanged(file: string, content: string): void {
  if (readIfFile(file) !== content) writeAtomically(file, content);
}

/**
 * Sees to it that the text of a capture and its cuts stand in a folder. They are made again unless the receipt
 * with the cuts says that they were made from the same bytes, code and people, and both are still what was
 * made. `way` is the fingerprint of code and people. Throws a Refusal where no text can be made.
 */
export function makeText(capture: CapturedFile, folder: string, people: PeopleIndex, way: string): Made {
  const output = textFile(folder, capture.sha256);
  const files = { text: output, cuts: output.replace(/mdx$/, 'cuts.json') };
  const from = hashOf(capture.sha256, capture.format, way);

  const before = readReceipt(files.cuts);
  if (before?.receipt.from === from) {
    const text = readIfFile(files.text);
    if (text !== undefined && before.receipt.into === hashOf(text, before.cuts))
      return { output, making: before.receipt.report, unchanged: true };
  }

  const written = normalizeCapture(capture.read(), capture.format, people);
  const making = reportMaking(written);
  writeIfChanged(files.text, written.text);
  // Last, so that no receipt speaks of a text that is not there.
  const into = hashOf(written.text, written.cuts);
  writeIfChanged(files.cuts, withReceipt(written.cuts, { from, into, report: making }));
  return { output, making, unchanged: false };
}
