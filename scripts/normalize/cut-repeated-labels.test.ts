import { describe, expect, it } from 'vitest';
import { cutRepeatedLabels } from './cut-repeated-labels.ts';
import { recogniseItems } from './recognise-items.ts';
import { after, blocksOf, cutsOf } from './sample-drafts.ts';

const cut = (...lines: string[]) => after([recogniseItems, cutRepeatedLabels], lines.join('\n'));

describe('cutting a label that each item repeats', () => {
  it('cuts it where it is stuck to three items in a row', () => {
    const draft = cut('- One lampUpDown', '- 두 번째 등대UpDown', '- Three lampsUpDown');
    expect(blocksOf(draft)).toEqual(['1 item One lamp', '2 item 두 번째 등대', '3 item Three lamps']);
    expect(cutsOf(draft)).toEqual(Array(3).fill('cut-repeated-labels: UpDown'));
  });

  it('leaves a word alone that stands by itself, though each item ends in it', () => {
    expect(cutsOf(cut('- Ada left LampWorks', '- Bo left LampWorks', '- Cy left LampWorks'))).toEqual([]);
  });

  it('leaves two items alone', () => {
    expect(cutsOf(cut('- One lampUpDown', '- Two lampsUpDown'))).toEqual([]);
  });
});
