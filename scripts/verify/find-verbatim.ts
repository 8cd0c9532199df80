import { fold } from '../../src/model/fold.ts';
import { MAX_PHRASE_WORDS } from '../../src/schemas/values.ts';

const LENGTH = MAX_PHRASE_WORDS + 1;

/** Words as the strictest reader counts them: apostrophes and hyphens part them, and so does each character of a script without spaces. */
function wordsOf(text: string): string[] {
  // Marks and characters that nobody sees part no words and make none another.
  const spaced = fold(text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/[\u3040-\u30ff\u3400-\u9fff]/gu, ' $& ');
  return spaced.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(LENGTH - 1).map((_, start) => words.slice(start, start + LENGTH).join(' '));
}

/** The runs of 13 words that captures hold, titles apart: what may stand in no committed file. */
export function indexCaptures(captures: readonly string[], titles: readonly string[]): ReadonlySet<string> {
  const allowed = titles.map((title) => wordsOf(title).join(' '));
  return new Set(
    captures.flatMap((capture) =>
      runsOf(wordsOf(capture)).filter((run) => !allowed.some((title) => title.includes(run))),
    ),
  );
}

/** The first run of 13 words that a text shares with the captures; undefined where there is none. */
export function findVerbatim(text: string, captured: ReadonlySet<string>): string | undefined {
  return runsOf(wordsOf(text)).find((run) => captured.has(run));
}
