import { fieldOf, lineOf, type Draft, type FieldName } from './draft.ts';
import { readBlocks } from './edit-draft.ts';
import { lengthOf } from './measure-blocks.ts';

const LONGEST = 45;
const HEAD_FIELDS: readonly FieldName[] = ['byline', 'publisher', 'dateStated', 'source'];

/** Reads the line between the title and the dateline or byline, where there is exactly one. */
export function readSubtitle(draft: Draft): Draft {
  const startOf = (names: readonly FieldName[]) =>
    draft.fields.filter(({ name }) => names.includes(name)).flatMap(({ spans }) => spans[0]?.start ?? []);
  const [title, [head]] = [startOf(['title'])[0], startOf(HEAD_FIELDS)];
  const between = draft.blocks.filter(
    ({ spans: [span] }) =>
      span && title !== undefined && head !== undefined && span.start > title && span.start < head,
  );
  const [only] = between;
  if (fieldOf(draft, 'subtitle') || between.length !== 1 || !only || !['text', 'heading'].includes(only.kind))
    return draft;
  if (lengthOf(only) > LONGEST) return draft;
  return readBlocks(draft, (block) =>
    block === only ? [{ name: 'subtitle', value: lineOf(block) }] : undefined,
  );
}
