import {
  textOf,
  type Block,
  type Cut,
  type Draft,
  type Fact,
  type Field,
  type Run,
  type Span,
} from './draft.ts';

/** What stays of some spans, which are in order, when others are taken away. */
export function subtract(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const sorted = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return spans.flatMap(({ start, end }) => {
    const rest: Span[] = [];
    let at = start;
    for (let one = sorted[next]; one && one.start < end; one = sorted[++next]) {
      if (at < one.start) rest.push({ start: at, end: one.start });
      at = Math.max(at, one.end);
      // What reaches beyond this span may take of the next, too.
      if (one.end > end) break;
    }
    return at < end ? [...rest, { start: at, end }] : rest;
  });
}

/** Cuts the blocks for which a reason is given. */
export function cutBlocks(
  draft: Draft,
  pass: string,
  reasonFor: (block: Block, index: number) => string | undefined,
): Draft {
  const cuts: Cut[] = [];
  const blocks = draft.blocks.filter((block, index) => {
    const reason = reasonFor(block, index);
    if (reason !== undefined) cuts.push(...block.spans.map((span) => ({ ...span, pass, reason })));
    return reason === undefined;
  });
  return cuts.length ? { ...draft, blocks, cuts: [...draft.cuts, ...cuts] } : draft;
}

/**
 * Makes metadata of the blocks for which facts are given: the first fact owns the block's words, the
 * others are read from the same words. A fact that is a guess is a warning, too.
 */
export function readBlocks(
  draft: Draft,
  factsFor: (block: Block, index: number) => readonly Fact[] | undefined,
): Draft {
  const fields: Field[] = [];
  const guesses: string[] = [];
  const blocks = draft.blocks.filter((block, index) => {
    const facts = factsFor(block, index);
    if (!facts?.length) return true;
    fields.push(...facts.map((fact, place) => ({ ...fact, spans: place === 0 ? block.spans : [] })));
    for (const { name, value, guess } of facts)
      if (guess) guesses.push(`line ${block.line}: a guess: “${value}” is taken for the ${name}`);
    return false;
  });
  return fields.length ? warn({ ...draft, blocks, fields: [...draft.fields, ...fields] }, ...guesses) : draft;
}

/** The part of a run between two offsets of its text; a run that is not verbatim is not taken apart. */
function sliceRun(run: Run, from: number, to: number): Run {
  const verbatim = run.text.length === run.end - run.start;
  if (!verbatim) return run;
  return { ...run, start: run.start + from, end: run.start + to, text: run.text.slice(from, to) };
}

/** The runs of a block, parted at offsets of its text. The offsets are in order; there is one part more than them. */
export function splitRuns(runs: readonly Run[], offsets: readonly number[]): Run[][] {
  const parts: Run[][] = [[]];
  const next = () => offsets[parts.length - 1] ?? Infinity;
  let offset = 0;
  for (const run of runs) {
    const { length } = run.text;
    const verbatim = length === run.end - run.start;
    while (next() <= offset) parts.push([]);
    let from = 0;
    for (let to = next() - offset; verbatim && to < length; to = next() - offset) {
      if (from < to) parts.at(-1)?.push(sliceRun(run, from, to));
      parts.push([]);
      from = to;
    }
    if (!verbatim || from < length) parts.at(-1)?.push(sliceRun(run, from, length));
    offset += length;
  }
  while (parts.length <= offsets.length) parts.push([]);
  return parts;
}

/** Two offsets of a block's text, the second not included. */
type Range = readonly [from: number, to: number];

/** The runs of a block without those of some ranges, and those. */
function takeOut(block: Block, ranges: readonly Range[]): { kept: Run[]; cut: Run[] } {
  const text = textOf(block);
  const parts = splitRuns(block.runs, ranges.flat());
  const [kept, cut]: [Run[], Run[]] = [[], []];
  let gap: Run | undefined;
  parts.forEach((part, index) => {
    const words = textOf({ runs: part });
    // Every second part is that of a range.
    const [from, to] = ranges[(index - 1) / 2] ?? [];
    if (from !== undefined && words === text.slice(from, to)) {
      cut.push(...part);
      const at = part[0]?.start ?? 0;
      gap ??= { start: at, end: at, text: ' ', marks: [] };
    } else if (words) {
      const joins = /\S$/.test(kept.at(-1)?.text ?? '') && /^\S/.test(words);
      if (gap && joins) kept.push(gap);
      kept.push(...part);
      gap = undefined;
    }
  });
  return { kept, cut };
}

/**
 * Cuts the words of each block between the offsets that are given for it, in order and apart. Where that would
 * join the words on both sides, a space stands for what was there. A block of which nothing stays is cut whole;
 * words that are part of a run which cannot be taken apart, such as code, are left where they are.
 */
export function cutWithin(
  draft: Draft,
  pass: string,
  reason: string,
  rangesFor: (block: Block, index: number) => readonly Range[],
): Draft {
  const cuts: Cut[] = [];
  const blocks = draft.blocks.flatMap((block, index): Block[] => {
    const ranges = rangesFor(block, index);
    if (!ranges.length) return [block];
    const { kept, cut } = takeOut(block, ranges);
    const whole = cut.length > 0 && !textOf({ runs: kept }).trim();
    cuts.push(...(whole ? block.spans : cut).map(({ start, end }) => ({ start, end, pass, reason })));
    return whole ? [] : [{ ...block, runs: kept, spans: subtract(block.spans, cut) }];
  });
  return cuts.length ? { ...draft, blocks, cuts: [...draft.cuts, ...cuts] } : draft;
}

/** Adds warnings to a draft. */
export function warn(draft: Draft, ...warnings: readonly string[]): Draft {
  return warnings.length ? { ...draft, warnings: [...draft.warnings, ...warnings] } : draft;
}
