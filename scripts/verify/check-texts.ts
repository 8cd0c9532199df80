import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/model/problems.ts';
import { absolutePath } from '../../src/model/read-content.ts';
import { findFolders } from '../normalize/find-folders.ts';
import { normalizeCapture } from '../normalize/normalize-capture.ts';
import { readCaptures } from '../normalize/read-captures.ts';
import { readPeople } from '../normalize/read-people.ts';
import type { Sources } from './match-texts.ts';

/** The first line on which two texts differ, 1-based. */
function firstDifference(one: string, other: string): number {
  const [a, b] = [one.split('\n'), other.split('\n')];
  return a.findIndex((line, index) => line !== b[index]) + 1 || a.length + 1;
}

/**
 * Makes each text again from its capture and holds it against the one that is there, so that nothing is
 * verified against a text that was changed by hand or made by an older normalize.
 */
export function checkTexts(sources: Sources, environment: NodeJS.ProcessEnv): Problem[] {
  const folders = findFolders({}, environment);
  const people = readPeople(folders.people);
  const captures = new Map(
    readCaptures(folders.captures).captured.map((capture) => [capture.sha256, capture]),
  );
  return [...sources.values()].flatMap(({ text }): Problem[] => {
    const capture = captures.get(text.data.capture);
    const at = (line: number, message: string, right: string): Problem[] => [
      { file: text.file, line, column: 1, message, right },
    ];
    if (!capture)
      return at(
        1,
        `its capture ${text.data.capture.slice(0, 16)} is not among the captures`,
        'verify needs the captures: put them into the captures folder, or name it in CAPTURES_DIR',
      );
    const found = readFileSync(absolutePath(text.file), 'utf8');
    const made = normalizeCapture(capture.read(), capture.format, people).text;
    return found === made
      ? []
      : at(
          firstDifference(found, made),
          'the text is not what normalize makes of its capture',
          'npm run normalize',
        );
  });
}
