import { plain, type Fact } from './draft.ts';
import { factsOf } from './front-matter-facts.ts';

/** The beginning of a key, a table or a comment: each starts a line. */
const STATEMENT = /^[ \t]*(?:(?<key>[\w-]+|"[^"\r\n]*")[ \t]*=|(?<table>\[)|(?<comment>#))/gm;
const STRING = /"(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'/g;

function stringOf(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1);
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}

/** A value's words: a string, strings in a list, or what stands there, a comment aside. */
function valueOf(written: string): string {
  const strings = written.match(STRING)?.map(stringOf);
  const rest = written.replace(STRING, '').replace(/#.*/g, '').trim();
  if (strings && /^\[?[\s,]*\]?$/.test(rest)) return strings.join(', ');
  return strings ? written : rest;
}

/**
 * Reads TOML as far as front matter uses it: keys with strings, dates and lists of strings. What stands in a
 * table, or is written in another way, is kept as it is. Gives what each statement says and where it starts.
 */
export function readToml(source: string): { start: number; facts: readonly Fact[] }[] {
  const found = [...source.matchAll(STATEMENT)];
  let [inTable, inText] = [false, false];
  return found.map(({ index, 0: opening, groups }, place) => {
    const statement = source.slice(index, found[place + 1]?.index ?? source.length);
    inTable ||= groups?.['table'] !== undefined;
    const key = groups?.['key']?.replace(/^"|"$/g, '');
    const marks = statement.match(/"""|'''/g)?.length ?? 0;
    const isRead = key !== undefined && !inTable && !inText && marks === 0;
    // Lines of a long text may look like keys.
    if (marks % 2) inText = !inText;
    const facts: Fact[] = !isRead
      ? [{ name: 'other', value: plain(statement) }]
      : factsOf(key, valueOf(statement.slice(opening.length).trim()));
    return { start: index, facts };
  });
}
