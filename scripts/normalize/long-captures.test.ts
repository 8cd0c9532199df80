import { describe, expect, it } from 'vitest';
import type { Capture } from './draft.ts';
import { normalizeCapture } from './normalize-capture.ts';
import { indexPeople } from './people-names.ts';

const NOBODY = indexPeople([]);
const normalize = (text: string, format: Capture['format']) =>
  normalizeCapture(new TextEncoder().encode(text), format, NOBODY).record.paragraphs.length;

describe('a long capture', () => {
  // Where each part is looked for among all, each of these takes longer than a test may. Of lines that are all
  // the same, the first is the title, and the next three repeat it.
  it.each([
    ['paragraphs of a page', '<p>lamp'.repeat(16_000), 'html', 15_996],
    ['headings of a page', '<h2>lamp</h2>'.repeat(16_000), 'html', 15_996],
    ['character references of a page', `<p>${'lamp &amp;'.repeat(30_000)}`, 'html', 1],
    ['tickers', 'lamp $Lamp (LMP.US)$ '.repeat(20_000), 'txt', 1],
    ['paragraphs with a ticker', 'lamp $Lamp (LMP.US)$ lamp\n'.repeat(16_000), 'txt', 15_996],
    ['tags in a paragraph', 'lamp <b>'.repeat(20_000), 'md', 1],
    ['tags among paragraphs', `<div>\n${'lamp <br>\n'.repeat(20_000)}</div>`, 'md', 19_996],
    ['paragraphs of a quotation', '> lamp\n>\n'.repeat(16_000), 'md', 16_000],
  ] as const)('is read part by part: %s', { timeout: 15_000 }, (_, text, format, paragraphs) => {
    expect(normalize(text, format)).toBe(paragraphs);
  });
});
