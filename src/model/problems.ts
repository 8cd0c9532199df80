import { printable } from './printable.ts';

/** Where something stands in a file. */
export interface Place {
  /** Path as an editor would type it, from the repository root. */
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  /** 1-based; 1 where the whole line is meant. */
  readonly column: number;
}

/** One thing wrong in a file somebody wrote: where, what, and what right looks like. */
export interface Problem extends Place {
  /** What is wrong. */
  readonly message: string;
  /** What a right entry looks like, or what to do. */
  readonly right: string;
}

const LONGEST = 1000;

/** A text as a terminal may show it, and no longer than anybody reads. */
function shown(text: string): string {
  const plain = printable(text);
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)} ...` : plain;
}

/**
 * Prints problems in the one shape that every command uses: `file:line:column message`, and what
 * right looks like on a line of its own. Ordered by file and place.
 */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
    .map((problem) => ({
      ...problem,
      file: shown(problem.file),
      message: shown(problem.message),
      right: shown(problem.right),
    }))
    .map(
      ({ file, line, column, message, right }) =>
        `${file}:${line}:${column}  ${message}\n    right: ${right}`,
    )
    .join('\n');
}
