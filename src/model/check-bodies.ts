import type { Readable } from './read-content.ts';
import type { Written } from './parse-entry.ts';
import type { Problem } from './problems.ts';

/** What records may not hold, since MDX would run it or HTML would render it. */
const REFUSED: readonly { pattern: RegExp; message: string; right: string }[] = [
  {
    pattern: /^(?:import|export)\b/,
    message: 'a line that begins with import or export is a program in MDX',
    right: 'begin the sentence with another word',
  },
  {
    pattern: /[{}]/,
    message: 'braces are an expression in MDX',
    right: 'plain Markdown; write &#123; and &#125; for braces',
  },
  { pattern: /</, message: '“<” begins mark-up in MDX', right: 'plain Markdown; write &lt; for the sign' },
  { pattern: /(?:\\| {2,})$/, message: 'a break within a paragraph', right: 'one paragraph, or two' },
  {
    pattern: /~~|\[\^/,
    message: 'a digest holds no notes and strikes nothing out',
    right: 'plain sentences',
  },
  { pattern: /^\s*(?:>\s*){2}/, message: 'a quotation within a quotation', right: 'our own words' },
  { pattern: /!\[/, message: 'a record holds no images', right: 'say in words what the picture shows' },
  {
    pattern: /\]\(\s*\S+\s+["'(]/,
    message: 'a link has no title of its own',
    right: '[words](https://…)',
  },
  {
    pattern: /\]\(\s*(?!https?:\/\/|#p[1-9]\d*\)|\/(?!\/))/,
    message: 'a link goes to an https address or a paragraph',
    right: '[¶26](#p26) or [words](https://…)',
  },
];

function checkBody(entry: Written): Problem[] {
  return entry.body.split('\n').flatMap((text, index) =>
    REFUSED.flatMap(({ pattern, message, right }): Problem[] => {
      const match = pattern.exec(text);
      return match
        ? [{ file: entry.file, line: entry.bodyLine + index, column: match.index + 1, message, right }]
        : [];
    }),
  );
}

/** A departure is its claims and a person is what articles say: prose there would rest on nothing. */
function checkEmpty(entry: Written): Problem[] {
  const message = 'only the record of an article has a body';
  return entry.body.trim()
    ? [{ file: entry.file, line: entry.bodyLine, column: 1, message, right: 'a claim’s note, or nothing' }]
    : [];
}

/** Records hold Markdown only: each fault by line and column, in files right or wrong. */
export function checkBodies({ written: { articles, people, departures } }: Readable): Problem[] {
  return [...articles.flatMap(checkBody), ...[...people, ...departures].flatMap(checkEmpty)];
}
