import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../../src/model/lock.ts';
import type { Problem } from '../../src/model/problems.ts';
import { displayPath, type Content } from '../../src/model/read-content.ts';
import { textFile } from '../text-file.ts';

/** The texts of a content folder that are not there, or not as they were when they were verified. */
export function checkTextsLocked({ lock }: Pick<Content, 'lock'>, folder: string): Problem[] {
  return lock.captures.flatMap(({ article, capture, text }): Problem[] => {
    const file = textFile(path.join(folder, 'texts'), capture);
    const at = { file: displayPath(file), line: 1, column: 1 };
    if (!existsSync(file))
      return [
        {
          ...at,
          message: `the text of ${article} is missing`,
          right: 'npm run normalize, with its capture in content/captures or in CAPTURES_DIR',
        },
      ];
    if (sha256Of(readFileSync(file)) === text) return [];
    const message = `the text of ${article} is not the one that was verified`;
    return [{ ...at, message, right: 'npm run normalize, then npm run verify' }];
  });
}
