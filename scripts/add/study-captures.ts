import { Refusal } from '../normalize/decode-capture.ts';
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
      const message = error instanceof Error ? error.message : String(error);
      refused.push({
        file: one.file,
        reason: error instanceof Refusal ? message : `a fault of normalize itself: ${message}`,
      });
    }
    step();
  }
  return { studies, refused };
}
