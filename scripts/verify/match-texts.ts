import { readFileSync } from 'node:fs';
import { sha256Of, withSum } from '../../src/model/lock.ts';
import { readParagraphs, type Paragraph } from '../../src/model/paragraphs.ts';
import type { Entry } from '../../src/model/parse-entry.ts';
import type { Problem } from '../../src/model/problems.ts';
import { absolutePath, type Readable } from '../../src/model/read-content.ts';
import type { LockedCapture } from '../../src/schemas/lock.ts';
import type { TextRecord } from '../../src/schemas/text.ts';

/** An article's text, taken apart. */
export interface Source {
  readonly text: Entry<TextRecord>;
  readonly paragraphs: ReadonlyMap<number, Paragraph>;
}

export type Sources = ReadonlyMap<string, Source>;

function mentionsOf(paragraphs: readonly Paragraph[]): LockedCapture['mentions'] {
  const mentions = new Map<string, number[]>();
  for (const { n, people } of paragraphs)
    for (const person of people) mentions.set(person, [...(mentions.get(person) ?? []), n]);
  return Object.fromEntries([...mentions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tryParagraphs(text: Entry<TextRecord>, problems: Problem[]): Paragraph[] | undefined {
  try {
    return readParagraphs(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ file: text.file, line: text.bodyLine, column: 1, message, right: 'npm run normalize' });
    return undefined;
  }
}

/** Finds the text of each record's capture, and what the lock says of it. */
export function matchTexts(content: Readable, texts: readonly Entry<TextRecord>[]) {
  const byCapture = new Map(texts.map((text) => [text.data.capture, text]));
  const byArticle = new Map<string, Source>();
  const problems: Problem[] = [];
  const locked = content.articles.flatMap((article) => {
    const text = byCapture.get(article.data.capture);
    if (!text) {
      problems.push({
        file: article.file,
        ...article.locate(['capture']),
        message: `there is no text of the capture ${article.data.capture.slice(0, 16)}`,
        right: 'put the capture into the captures folder and run: npm run normalize',
      });
      return [];
    }
    const paragraphs = tryParagraphs(text, problems);
    if (!paragraphs) return [];
    byArticle.set(article.id, {
      text,
      paragraphs: new Map(paragraphs.map((paragraph) => [paragraph.n, paragraph])),
    });
    return [
      withSum({
        article: article.id,
        capture: text.data.capture,
        text: sha256Of(readFileSync(absolutePath(text.file))),
        words: text.data.words,
        paragraphs: paragraphs.length,
        mentions: mentionsOf(paragraphs),
      }),
    ];
  });
  return { byArticle, locked, problems };
}
