import type { Mark, Run } from './draft.ts';
import { appendLink, destinationOf, escapeAndLink, escapeText } from './escape-markdown.ts';
import { readsBack } from './read-back.ts';

const DELIMITERS: ReadonlyMap<Mark, string> = new Map([
  ['strong', '**'],
  ['emphasis', '*'],
  ['delete', '~~'],
]);

/** What to keep of the emphasis, the more the better. */
const CHOICES: readonly ReadonlySet<Mark>[] = [
  new Set<Mark>(['strong', 'emphasis', 'delete']),
  new Set<Mark>(['strong', 'emphasis']),
  new Set<Mark>(['strong']),
  new Set<Mark>(),
];

/** Runs in groups of neighbours that give the same answer. */
function group<T>(runs: readonly Run[], by: (run: Run) => T): { value: T; runs: Run[] }[] {
  const groups: { value: T; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.value === by(run)) last.runs.push(run);
    else groups.push({ value: by(run), runs: [run] });
  }
  return groups;
}

function writeCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';
  return fence + pad + text + pad + fence;
}

/** The emphasis of a run, the outermost first, as far as it is to be written. */
function emphasisOf(run: Run, kept: ReadonlySet<Mark>): Mark[] {
  return run.marks.filter((mark) => kept.has(mark) && DELIMITERS.has(mark));
}

function writePlain(runs: readonly Run[], inLink: boolean): string {
  return group(runs, (run) => run.marks.includes('code'))
    .map(({ value: code, runs: same }) => {
      const text = same.map((run) => run.text).join('');
      if (code && text.trim()) return writeCode(text);
      return inLink ? escapeText(text) : escapeAndLink(text);
    })
    .join('');
}

function writeMarked(runs: readonly Run[], kept: ReadonlySet<Mark>, inLink: boolean, depth = 0): string {
  return group(runs, (run) => emphasisOf(run, kept)[depth])
    .map(({ value: mark, runs: same }) => {
      if (mark === undefined) return writePlain(same, inLink);
      const written = writeMarked(same, kept, inLink, depth + 1);
      const words = written.trim();
      const delimiter = DELIMITERS.get(mark) ?? '';
      return words ? written.replace(words, () => delimiter + words + delimiter) : written;
    })
    .join('');
}

/** Links stand outside all emphasis. An address to which a text may not link leaves words like any other. */
function writeLinked(runs: readonly Run[], kept: ReadonlySet<Mark>): string {
  const written: string[] = [];
  for (const { value: destination, runs: same } of group(runs, ({ href }) => href && destinationOf(href))) {
    const words = writeMarked(same, kept, destination !== undefined);
    if (destination && words.trim()) appendLink(written, words, destination);
    else written.push(words);
  }
  return written.join('');
}

/**
 * The words of a line as Markdown. Emphasis that Markdown cannot express where it stands (in the middle
 * of a word, beside punctuation) is left out rather than shown as asterisks.
 */
export function writeWords(runs: readonly Run[]): string {
  const line = runs.map((run) => ({ ...run, text: run.text.replace(/[\t\n]/g, ' ') }));
  const write = (kept: ReadonlySet<Mark>) => writeLinked(line, kept).trim();
  if (!line.some((run) => run.marks.some((mark) => DELIMITERS.has(mark)))) return write(new Set());
  const words = line.map((run) => run.text).join('');
  for (const kept of CHOICES) {
    const written = write(kept);
    if (readsBack(written, words)) return written;
  }
  return write(new Set());
}
