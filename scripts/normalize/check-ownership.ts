import { lineAt, type Draft, type Span } from './draft.ts';

interface Owned extends Span {
  readonly owner: string;
}

function ownersOf(draft: Draft): Owned[] {
  const owned = (owner: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => ({ start, end, owner }));
  return [
    ...draft.blocks.flatMap((block) => owned(`the ${block.kind} of line ${block.line}`, block.spans)),
    ...draft.fields.flatMap((field) => owned(`the field ${field.name}`, field.spans)),
    ...draft.cuts.flatMap((cut) => owned(`a cut of ${cut.pass}`, [cut])),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Holds the promise that nothing is lost: every character of the capture that is no white space has
 * exactly one owner, and paragraphs are numbered by their lines, in order and each once. Throws on a gap
 * or an overlap, which is always a fault of a reader or a pass.
 */
export function checkOwnership(draft: Draft): void {
  const { text, lines } = draft.capture;
  draft.blocks.forEach(({ line }, index) => {
    if (line <= (draft.blocks[index - 1]?.line ?? 0))
      throw new Error(`line ${line}: the number of two paragraphs, or out of order`);
  });
  let reached = 0;
  let before = 'nothing';
  for (const { start, end, owner } of [
    ...ownersOf(draft),
    { start: text.length, end: text.length, owner: 'the end' },
  ]) {
    const place = `line ${lineAt(lines, start)}`;
    if (start < reached) throw new Error(`${place}: owned twice, by ${before} and by ${owner}`);
    const lost = text.slice(reached, start).trim();
    if (lost)
      throw new Error(
        `line ${lineAt(lines, start - 1)}: owned by nobody: ${JSON.stringify(lost.slice(0, 60))}`,
      );
    [reached, before] = [end, owner];
  }
}
