import { displayPath } from '../../src/model/read-content.ts';
import type { NearDuplicate } from './find-near-duplicates.ts';
import { capturesBySize, keepCapture, type Kept } from './keep-capture.ts';
import { planDrafts } from './plan-drafts.ts';
import type { Archive } from './read-archive.ts';
import type { Study } from './study-capture.ts';
import type { Refused } from './take-files.ts';
import { writeDraft, type Entry } from './write-drafts.ts';

/** What was read of a capture and what was made of it. */
export interface Added {
  readonly study: Study;
  readonly alike: readonly NearDuplicate[];
  readonly kept: Kept;
  readonly entries: readonly Entry[];
}

/** How and where captures are added. */
export interface Terms {
  readonly captures: string;
  readonly dryRun: boolean;
  /** Hints get entries too. */
  readonly people: boolean;
}

/**
 * Keeps each capture and drafts its entries, in order: what one capture has drafted stands already for the
 * next. A capture whose files cannot be written is refused; what was written by then is whole.
 */
export function addCaptures(
  studies: readonly Study[],
  alike: ReadonlyMap<string, readonly NearDuplicate[]>,
  archive: Archive,
  { captures, dryRun, people }: Terms,
): { added: Added[]; refused: Refused[] } {
  const taken = new Set(archive.articles.values());
  const held = capturesBySize(captures);
  let { departures } = archive;
  const added: Added[] = [];
  const refused: Refused[] = [];
  for (const study of studies) {
    const { given } = study;
    let failed = 'it cannot be kept';
    try {
      const kept = keepCapture(given, captures, held, dryRun);
      const path = displayPath(kept.path);
      failed = `it is kept in ${path}, but not every entry can be drafted`;
      const planned = planDrafts(study, { ...archive, departures }, taken, people);
      for (const { kind, id } of planned) {
        if (kind === 'article') taken.add(id);
        if (kind === 'departure') departures = [...new Set([...departures, id])];
      }
      const entries = planned.map((one) => writeDraft(one, archive.folder, dryRun));
      added.push({ study, alike: alike.get(given.sha256) ?? [], kept: { ...kept, path }, entries });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      refused.push({ file: given.file, reason: `${failed}: ${message}` });
    }
  }
  return { added, refused };
}
