import { fieldOf, plain, textOf, type Draft } from './draft.ts';
import { cutBlocks } from './edit-draft.ts';

function bare(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Cuts the title where a page gives it a second time above the article. */
export function cutRepeatedTitle(draft: Draft): Draft {
  const title = bare(fieldOf(draft, 'title') ?? '');
  if (!title) return draft;
  return cutBlocks(draft, 'cut-repeated-title', (block, index) =>
    index < 3 && bare(textOf(block)) === title ? 'the title once more' : undefined,
  );
}
