import { reasonFor } from '../normalize/reason-for.ts';
import { showProgress } from '../progress.ts';
import type { Archive } from './read-archive.ts';
import { studyCapture, type Study } from './study-capture.ts';
import type { Given, Refused } from './take-files.ts';

/** Studies each capture, and names those of which there is no text to be had. */
export function studyCaptures(
  given: readonly Given[],
  archive: Archive,
): { studies: Study[]; refused: Refused[] } {
  const step = showProgress('add', given.length);
  const studies: Study[] = [];
  const refused: Refused[] = [];
  for (const one of given) {
    try {
      studies.push(studyCapture(one, archive));
    } catch (error) {
      refused.push({ file: one.file, reason: reasonFor(error) });
    }
    step();
  }
  return { studies, refused };
}
