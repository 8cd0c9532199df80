import { describe, expect, it } from 'vitest';
import { recogniseItems } from './recognise-items.ts';
import { after } from './sample-drafts.ts';
import { warnOfMissing } from './warn-of-missing.ts';

const warnings = (text: string) => after([recogniseItems, warnOfMissing], text).warnings;

describe('warning of what is missing', () => {
  it('warns where a colon announces what does not follow', () => {
    expect(warnings('She posted this:\nThe boats lay still.\nShe then added:')).toEqual([
      'line 1: announces something that is not in the capture',
      'line 3: announces something that is not in the capture',
    ]);
  });

  it('does not warn where a quotation or a list follows', () => {
    expect(warnings('She wrote:\n“The boats lay still.”\nThere were three:\n- one')).toEqual([]);
  });
});
