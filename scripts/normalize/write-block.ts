import { textOf, type Block, type Run } from './draft.ts';
import { guardLineStart } from './escape-markdown.ts';
import { writeWords } from './write-words.ts';

/** Runs between the runs that are a given character. */
function split(runs: readonly Run[], separator: string): Run[][] {
  const parts: Run[][] = [[]];
  for (const run of runs) {
    if (run.text === separator) parts.push([]);
    else parts.at(-1)?.push(run);
  }
  return parts;
}

function linesOf(block: Block): string[] {
  return split(block.runs, '\n')
    .map((runs) => guardLineStart(writeWords(runs)))
    .filter(Boolean);
}

/** Lines of one paragraph. The space before the backslash keeps words apart for who reads plain text. */
function joinLines(lines: readonly string[], indent = ''): string {
  return lines.join(` \\\n${indent}`);
}

function writeItem(block: Block): string {
  const marker = block.order === undefined ? '- ' : `${block.order}. `;
  return marker + joinLines(linesOf(block), ' '.repeat(marker.length));
}

function writeHeading(block: Block): string {
  const words = writeWords(block.runs.map((run) => (run.text === '\n' ? { ...run, text: ' ' } : run)));
  return `${'#'.repeat(block.level ?? 2)} ${words.replace(/#$/, '\\#')}`;
}

function writeCodeBlock(block: Block): string {
  const code = block.runs.map((run) => run.text).join('');
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  // Indented by a space, which Markdown takes off again, lest a reader of records sees the marks of a merge conflict.
  const indent = /^[<=>]{7}/m.test(code) ? ' ' : '';
  return `${fence}\n${code}\n${fence}`.replace(/^/gm, indent);
}

/**
 * A pipe ends a cell even inside code, where GFM has it written `\|`, too. Code with a backslash before a pipe
 * cannot be told from that, and is written as words.
 */
function writeCell(runs: readonly Run[]): string {
  const code = runs.filter(({ marks }) => marks.includes('code'));
  const sayable = !textOf({ runs: code }).includes('\\|');
  const cell = sayable
    ? runs
    : runs.map((run) => ({ ...run, marks: run.marks.filter((mark) => mark !== 'code') }));
  return writeWords(cell).replace(/(?<!\\)\|/g, '\\|');
}

function writeTable(block: Block): string {
  const rows = split(block.runs, '\n').map((row) => split(row, '\t').map(writeCell));
  const width = Math.max(...rows.map((row) => row.length));
  const write = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [write(head), write(Array<string>(width).fill('---')), ...body.map(write)].join('\n');
}

/** A block as Markdown, in the subset that Markdown and MDX read alike. */
export function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return writeHeading(block);
    case 'item':
      return writeItem(block);
    case 'post':
    case 'quote':
      return linesOf(block)
        .map((line) => `> ${line}`)
        .join('\n>\n');
    case 'code':
      return writeCodeBlock(block);
    case 'table':
      return writeTable(block);
    case 'text':
    case 'image':
      return joinLines(linesOf(block));
  }
}
