import { checkWritten } from '../../src/model/check-content.ts';
import { checkedParts, withSum } from '../../src/model/lock.ts';
import type { Problem } from '../../src/model/problems.ts';
import { contentFolder, readTexts, type Content } from '../../src/model/read-content.ts';
import type { Lock } from '../../src/schemas/lock.ts';
import { checkBibliography } from './check-bibliography.ts';
import { checkClaims } from './check-claims.ts';
import { checkProse } from './check-prose.ts';
import { checkTexts } from './check-texts.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { matchTexts, type Sources } from './match-texts.ts';

/** What verify found: the content with its sources, or everything that is wrong. */
export type Read =
  | { readonly content: Content; readonly sources: Sources; readonly lock: Lock }
  | { readonly problems: readonly Problem[] };

/** Reads the content and the texts it rests on. The lock given is the next one, for when everything stands. */
export function readArchive(environment: NodeJS.ProcessEnv): Read {
  const folder = contentFolder(environment);
  // What people wrote must be valid on its own before it can be held against anything.
  const { content, problems } = checkWritten(folder);
  if (!content) return { problems };
  // Each record needs the text of its capture.
  const { texts, problems: textProblems } = readTexts(folder);
  if (textProblems.length) return { problems: textProblems };
  const { byArticle, locked, problems: unmatched } = matchTexts(content, texts);
  if (unmatched.length) return { problems: unmatched };
  const checked = checkedParts(content).map(({ entry, part, hash }) => withSum({ entry, part, hash }));
  return { content, sources: byArticle, lock: { ...content.lock, captures: locked, checked } };
}

/**
 * Holds every claim, digest and gist against the texts, and the texts against the captures. Gives the
 * content and the lock that vouches for it, or every fault at once.
 */
export function verifyArchive(environment: NodeJS.ProcessEnv): Read {
  const read = readArchive(environment);
  if ('problems' in read) return read;
  const { content, sources } = read;
  const problems = [
    ...checkTexts(sources, environment),
    ...checkClaims(content, sources),
    ...checkProse(content, sources),
    ...checkBibliography(content, sources),
    ...checkVerbatim(contentFolder(environment), content, sources),
  ];
  return problems.length ? { problems } : read;
}
