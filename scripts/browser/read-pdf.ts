import { inflateSync } from 'node:zlib';

/** What a printed page says of itself. */
export interface Printed {
  readonly sheets: number;
  /** Every size of text, in points as printed: after whatever the browser shrank to fit the sheet. */
  readonly sizes: readonly number[];
}

/** A stream and its length. */
const STREAM = /\/Length (\d+)[^]*?stream\r?\n/g;
/** The operators that decide how large text is: states kept and restored, scales, sizes, text shown. */
const OPERATORS =
  /(?<!\S)(?:(?<state>[qQ])|(?<matrix>[-\d.]+)(?: \S+){5} cm|\/\S+ (?<font>[-\d.]+) Tf|(?<text>[-\d.]+)(?: \S+){5} Tm|(?<shown><[^>]*> Tj|\][^\]]*?TJ))(?!\S)/g;

/** The sizes of the text that a content stream shows, in points. */
function sizesIn(content: string): number[] {
  const kept: number[] = [];
  let [scale, font, text] = [1, 0, 1];
  const found: number[] = [];
  for (const { groups = {} } of content.matchAll(OPERATORS)) {
    if (groups['state'] === 'q') kept.push(scale);
    else if (groups['state']) scale = kept.pop() ?? 1;
    else if (groups['matrix']) scale *= Number(groups['matrix']);
    else if (groups['font']) font = Number(groups['font']);
    else if (groups['text']) text = Number(groups['text']);
    else found.push(Math.round(Math.abs(scale * font * text) * 100) / 100);
  }
  return found;
}

/** Reads a PDF as Chromium writes it: content in deflated streams, sizes of whole text as numbers. */
export function readPdf(pdf: Buffer): Printed {
  const source = pdf.toString('latin1');
  const counts = [...source.matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count));
  const sizes = [...source.matchAll(STREAM)].flatMap(({ 0: head, 1: length, index }) => {
    const stream = pdf.subarray(index + head.length, index + head.length + Number(length));
    // What is not deflated is no content.
    return stream[0] === 0x78 ? sizesIn(inflateSync(stream).toString('latin1')) : [];
  });
  return { sheets: Math.max(...counts), sizes: [...new Set(sizes)].sort((a, b) => a - b) };
}
