import { textOf, type Block, type Draft } from './draft.ts';
import { splitRuns } from './edit-draft.ts';

const BULLET = /^[-*•‣◦▪●·]\s+(?=\S)/;

/** Recognises list items of plain text by their bullets. The bullet stays the item's own, as mark-up. */
export function recogniseItems(draft: Draft): Draft {
  if (draft.capture.format !== 'txt') return draft;
  const blocks = draft.blocks.map((block): Block => {
    const bullet = block.kind === 'text' ? BULLET.exec(textOf(block))?.[0] : undefined;
    if (bullet === undefined) return block;
    const [, runs = []] = splitRuns(block.runs, [bullet.length]);
    return { ...block, kind: 'item', runs };
  });
  return { ...draft, blocks };
}
