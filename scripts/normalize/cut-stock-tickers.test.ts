import { describe, expect, it } from 'vitest';
import { cutStockTickers } from './cut-stock-tickers.ts';
import { after, blocksOf, cutsOf, LONG } from './sample-drafts.ts';

describe('cutting stock tickers', () => {
  it('cuts them out of the middle of a paragraph and keeps the words on both sides apart', () => {
    const draft = after(
      [cutStockTickers],
      'He sold lamps.$Lamp Works (LMP.US)$Ada bought $Wick Inc (0123.HK)$ one.',
    );
    expect(blocksOf(draft)).toEqual(['1 text He sold lamps. Ada bought  one.']);
    expect(cutsOf(draft)).toEqual([
      'cut-stock-tickers: $Lamp Works (LMP.US)$',
      'cut-stock-tickers: $Wick Inc (0123.HK)$',
    ]);
  });

  it('cuts a paragraph whole that is nothing else', () => {
    expect(blocksOf(after([cutStockTickers], 'A lamp.\n$Lamp Works (LMP.US)$'))).toEqual(['1 text A lamp.']);
  });

  it('cuts one out of a page whole, and not word by word', () => {
    const page = `<article><p>He sold lamps.$Lamp Works (LMP.US)$ ${LONG}</p></article>`;
    expect(cutsOf(after([cutStockTickers], page, 'html'))).toContain(
      'cut-stock-tickers: $Lamp Works (LMP.US)$',
    );
  });

  it('leaves code alone', () => {
    expect(cutsOf(after([cutStockTickers], 'A `x$Lamp Works (LMP.US)$y` lamp.', 'md'))).toEqual([]);
  });

  it('leaves sums of money alone', () => {
    expect(cutsOf(after([cutStockTickers], 'It cost $5 (or $6.US) and $7.'))).toEqual([]);
  });
});
