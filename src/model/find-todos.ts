import type { Problem } from './problems.ts';

const MESSAGE = 'an entry still holds TODO';

/** Every TODO of a file by line and column, whether it is a value, part of one, a comment or in the body. */
export function findTodos(source: string, file: string): Problem[] {
  return source.split('\n').flatMap((text, index) =>
    [...text.matchAll(/\bTODO\b/g)].map(({ index: at }) => ({
      file,
      line: index + 1,
      column: at + 1,
      message: MESSAGE,
      right: 'finish the entry',
    })),
  );
}

/** Leaves out what would only say again that a line with a TODO is not finished. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const lineOf = ({ file, line }: Problem) => `${file}:${line}`;
  const unfinished = new Set(problems.filter(({ message }) => message === MESSAGE).map(lineOf));
  return problems.filter((problem) => problem.message === MESSAGE || !unfinished.has(lineOf(problem)));
}
