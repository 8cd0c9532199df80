import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/model/problems.ts';
import { absolutePath, type Content } from '../../src/model/read-content.ts';
import { findVerbatim, indexCaptures } from './find-verbatim.ts';
import type { Sources } from './match-texts.ts';

/** Finds records that carry a run of more than 12 words of a capture, titles apart. */
export function checkVerbatim(content: Content, sources: Sources): Problem[] {
  const titles = content.articles.flatMap(({ data }) => [
    data.title,
    data.subtitle ?? '',
    ...data.otherTitles.map((other) => other.title),
  ]);
  const texts = [...sources.values()].map(({ paragraphs }) =>
    [...paragraphs.values()].map(({ plain }) => plain).join('\n'),
  );
  const captured = indexCaptures(texts, titles.filter(Boolean));
  return [...content.articles, ...content.people, ...content.departures].flatMap(({ file }): Problem[] =>
    readFileSync(absolutePath(file), 'utf8')
      .split(/\n(?=\s*- |\n|\w+:)/)
      .flatMap((part, index, parts) => {
        const run = findVerbatim(part, captured);
        const line = parts.slice(0, index).join('\n').split('\n').length + (index ? 1 : 0);
        return run
          ? [
              {
                file,
                line,
                column: 1,
                message: `more than 12 words in a row are a capture’s: "${run}"`,
                right: 'say it in your own words',
              },
            ]
          : [];
      }),
  );
}
