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

/** What stays of some spans when another is taken away. */
export function subtract(spans: readonly Span[], taken: Span): Span[] {
  return spans.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, taken.start) },
      { start: Math.max(start, taken.end), end },
    ].filter((rest) => rest.start < rest.end),
  );
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

/** The runs of a block up to, between and after two offsets of its text. */
export function splitRuns(runs: readonly Run[], from: number, to: number): [Run[], Run[], Run[]] {
  const parts: [Run[], Run[], Run[]] = [[], [], []];
  let offset = 0;
  for (const run of runs) {
    const length = run.text.length;
    const [a, b] = [from - offset, to - offset].map((at) => Math.min(Math.max(at, 0), length)) as [
      number,
      number,
    ];
    const verbatim = length === run.end - run.start;
    if (!verbatim) parts[offset < from ? 0 : offset < to ? 1 : 2].push(run);
    else
      [sliceRun(run, 0, a), sliceRun(run, a, b), sliceRun(run, b, length)].forEach((part, place) => {
        if (part.text) parts[place]?.push(part);
      });
    offset += length;
  }
  return parts;
}

/**
 * Cuts the words between two offsets of a block's text. Where that would join the words on both
 * sides, a space stands for what was there. A block of which nothing stays is cut whole; words that are
 * part of a run which cannot be taken apart, such as code, are left where they are.
 */
export function cutWithin(
  draft: Draft,
  block: Block,
  from: number,
  to: number,
  pass: string,
  reason: string,
): Draft {
  const [before, cut, after] = splitRuns(block.runs, from, to);
  if (textOf({ runs: cut }) !== textOf(block).slice(from, to)) return draft;
  const [left, right] = [textOf({ runs: before }), textOf({ runs: after })];
  if (!(left + right).trim()) return cutBlocks(draft, pass, (one) => (one === block ? reason : undefined));
  const at = cut[0]?.start ?? 0;
  const gap: Run[] =
    /\S$/.test(left) && /^\S/.test(right) ? [{ start: at, end: at, text: ' ', marks: [] }] : [];
  const kept: Block = {
    ...block,
    runs: [...before, ...gap, ...after],
    spans: cut.reduce<Span[]>((spans, run) => subtract(spans, run), [...block.spans]),
  };
  return {
    ...draft,
    blocks: draft.blocks.map((one) => (one === block ? kept : one)),
    cuts: [...draft.cuts, ...cut.map(({ start, end }) => ({ start, end, pass, reason }))],
  };
}

/** Adds warnings to a draft. */
export function warn(draft: Draft, ...warnings: readonly string[]): Draft {
  return warnings.length ? { ...draft, warnings: [...draft.warnings, ...warnings] } : draft;
}
