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
    ['paragraphs deep in a page', '<div>'.repeat(380) + '<p>lamp'.repeat(2000), 'html', 1996],
    ['headings of a page', '<h2>lamp</h2>'.repeat(16_000), 'html', 15_996],
    ['character references of a page', `<p>${'lamp &eacute;'.repeat(30_000)}`, 'html', 1],
    ['tickers', 'lamp $Lamp (LMP.US)$ '.repeat(20_000), 'txt', 1],
    ['paragraphs with a ticker', 'lamp $Lamp (LMP.US)$ lamp\n'.repeat(16_000), 'txt', 15_996],
    ['tags in a paragraph', 'lamp <b>'.repeat(20_000), 'md', 1],
    ['tags among paragraphs', `<div>\n${'lamp <br>\n'.repeat(20_000)}</div>`, 'md', 19_996],
    [
      'comments without an end',
      `<div>\n${`lamp <!--${'-'.repeat(300)}\n`.repeat(16_000)}</div>`,
      'md',
      16_000,
    ],
    ['headings with a line below', 'lamp\n=\n'.repeat(12_000), 'md', 11_996],
    ['stars without a partner', 'lamp *lamp '.repeat(9000), 'md', 1],
    ['underscores and stars', 'lamp _lamp* '.repeat(9000), 'md', 1],
    ['empty lines', `One lamp is lit.${'\n'.repeat(4_000_000)}Two are not.`, 'md', 2],
    ['addresses', 'lamp www.lamp.example '.repeat(50_000), 'txt', 1],
    ['headings of lists of other articles', 'Related\n\n'.repeat(10_000), 'txt', 0],
    ['paragraphs of a quotation', '> lamp\n>\n'.repeat(16_000), 'md', 16_000],
  ] as const)('is read part by part: %s', { timeout: 15_000 }, (_, text, format, paragraphs) => {
    expect(normalize(text, format)).toBe(paragraphs);
  });
});
