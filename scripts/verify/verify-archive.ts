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

/** Reads the content and the texts it rests on, and finds what is wrong with either on its own. */
function gather(folder: string) {
  const { content, readable, problems: written } = checkWritten(folder);
  const { texts, problems: unreadable } = readTexts(folder);
  const { byArticle: sources, locked, problems: unmatched } = matchTexts(readable, texts);
  return { content, readable, sources, locked, problems: [...written, ...unreadable, ...unmatched] };
}

function nextLock({ content, sources, locked, problems }: ReturnType<typeof gather>): Read {
  if (!content || problems.length) return { problems };
  const checked = checkedParts(content).map(({ entry, part, hash }) => withSum({ entry, part, hash }));
  return { content, sources, lock: { ...content.lock, captures: locked, checked } };
}

/**
 * Holds every claim, digest and gist against the texts, and the texts against the captures. Gives the
 * content and the lock that vouches for it, or every fault at once, as far as each file can be read.
 */
export function verifyArchive(environment: NodeJS.ProcessEnv): Read {
  const gathered = gather(contentFolder(environment));
  const { readable, sources } = gathered;
  const problems = [
    ...gathered.problems,
    ...checkTexts(sources, environment),
    ...checkClaims(readable, sources),
    ...checkProse(readable, sources),
    ...checkBibliography(readable, sources),
    ...checkVerbatim(readable, sources),
  ];
  return nextLock({ ...gathered, problems });
}
