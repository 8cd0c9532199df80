import { describe, expect, it } from 'vitest';
import { cutRelatedLists } from './cut-related-lists.ts';
import { recogniseItems } from './recognise-items.ts';
import { after, cutsOf, LONG } from './sample-drafts.ts';

const cut = (lines: string[]) =>
  cutsOf(after([recogniseItems, cutRelatedLists], lines.join('\n'))).map((words) =>
    words.replace('cut-related-lists: ', ''),
  );

describe('cutting lists of other articles', () => {
  it('cuts a heading with its items, in the page’s tail', () => {
    const list = ['More news about 등대', '- 등대의 겨울', '- 灯台の冬'];
    expect(cut([LONG, ...list])).toEqual(list);
  });

  it('cuts a heading with titles down to the end', () => {
    expect(cut([LONG, 'Related Articles', 'The ferry that never came', 'Why tides are late'])).toHaveLength(
      3,
    );
  });

  it('cuts such a heading without a list at the end of a page', () => {
    expect(cut([LONG, 'Similar Posts'])).toEqual(['Similar Posts']);
  });

  it('cuts one line that points to another article', () => {
    expect(cut([LONG, 'Related: Five storms of the coast', LONG])).toEqual([
      'Related: Five storms of the coast',
    ]);
  });

  it.each(['Читайте также: Пять бурь', 'اقرأ أيضا: خمس عواصف', 'Lire aussi : Cinq tempêtes'])(
    'cuts such a line in other languages: %s',
    (line) => expect(cut([LONG, line, LONG])).toEqual([line]),
  );

  it('leaves a list of news alone that the article itself gives', () => {
    expect(cut([LONG, 'Latest news', '- The ice broke', LONG])).toEqual([]);
  });

  it('leaves the writer’s own list of links alone', () => {
    expect(cut([LONG, 'More reading on the lamps (my own pick):', '- On wicks'])).toEqual([]);
  });
});
