import { textOf, type Draft } from './draft.ts';
import { cutWithin } from './edit-draft.ts';

/** A company's name and ticker between dollar signs, as brokers' pages put them into a text. */
const TICKER = /\$[^$\n]{1,60}\([A-Z0-9]{1,8}\.[A-Z]{1,6}\)\$/g;
const REASON = 'a ticker that the page put into the sentence';

/** Cuts stock tickers that a broker's page put into the article's sentences. */
export function cutStockTickers(draft: Draft): Draft {
  return cutWithin(draft, 'cut-stock-tickers', REASON, (block) =>
    block.kind === 'code'
      ? []
      : [...textOf(block).matchAll(TICKER)].map(({ index, 0: words }) => [index, index + words.length]),
  );
}
