import type { Block, Capture, Draft } from './draft.ts';

/** Reads plain text: every line that is not blank is a block, and no mark-up means anything. */
export function readText(capture: Capture): Draft {
  const blocks = capture.lines.flatMap(({ start, end }, index): Block[] => {
    const line = capture.text.slice(start, end);
    const text = line.trim();
    if (!text) return [];
    const from = start + line.indexOf(text);
    const span = { start: from, end: from + text.length };
    return [{ kind: 'text', line: index + 1, spans: [span], runs: [{ ...span, text, marks: [] }] }];
  });
  return { capture, blocks, fields: [], cuts: [], warnings: [] };
}
