import { textOf, type Draft } from './draft.ts';
import { cutWithin } from './edit-draft.ts';

/** A company's name and ticker between dollar signs, as brokers' pages put them into a text. */
const TICKER = /\$[^$\n]{1,60}\([A-Z0-9]{1,8}\.[A-Z]{1,6}\)\$/g;
const REASON = 'a ticker that the page put into the sentence';

/** Cuts stock tickers that a broker's page put into the article's sentences. */
export function cutStockTickers(draft: Draft): Draft {
  return draft.blocks.reduce((result, { line, kind, runs }) => {
    const found = kind === 'code' ? [] : [...textOf({ runs }).matchAll(TICKER)];
    // From the last to the first, so that the places of those before stay right.
    return found.reduceRight((current, { index, 0: words }) => {
      const block = current.blocks.find((one) => one.line === line);
      return block
        ? cutWithin(current, block, index, index + words.length, 'cut-stock-tickers', REASON)
        : current;
    }, result);
  }, draft);
}
