import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/model/read-content.ts';
import { indexCaptures } from '../verify/find-verbatim.ts';

/**
 * The runs of 13 words that the captures of a folder hold, titles apart: what no committed file and no
 * file of the public edition may hold.
 */
export function capturedRuns(captures: string, content: string): ReadonlySet<string> {
  const pages = readdirSync(captures, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(path.join(captures, name), 'utf8'));
  const titles = (readContent(content).content?.articles ?? []).flatMap(({ data }) => [
    data.title,
    data.subtitle ?? '',
    ...data.otherTitles.map(({ title }) => title),
  ]);
  const shown = titles.filter(Boolean);
  return indexCaptures(
    pages.flatMap((page) => withoutTitles(page, shown)),
    shown,
  );
}

/** A page in the pieces between its titles: beside a title stands whatever our pages put there too. */
function withoutTitles(page: string, titles: readonly string[]): string[] {
  return titles.reduce(
    (pieces, title) => {
      const words = title.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      return pieces.flatMap((piece) => piece.split(new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'iu')));
    },
    [page],
  );
}
