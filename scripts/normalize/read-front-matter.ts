import { isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { Refusal } from './decode-capture.ts';
import type { Capture, Cut, Field, Span } from './draft.ts';
import { factsOf } from './front-matter-facts.ts';
import { readToml } from './read-toml.ts';
import { hasFrontMatter, hasToml } from './tell-format.ts';

/** What front matter gave, and where the body starts. */
export interface FrontMatter {
  readonly fields: readonly Field[];
  readonly cuts: readonly Cut[];
  readonly bodyStart: number;
}

function stringOf(node: unknown): string {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? '');
  // A person is a map with a name, or in some editors a link to a note of its own.
  if (isMap(node) && node.has('name')) return stringOf(node.get('name', true));
  if (isSeq(node)) return node.items.map(stringOf).filter(Boolean).join(', ');
  return node === null || node === undefined ? '' : String(node);
}

function keyStart(pair: Pair): number {
  return isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** A span without white space at either end. */
function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Parses YAML 1.2 into its keys. Refuses what is broken, and what is no map. */
function pairsOf(source: string): readonly Pair[] {
  const document = parseDocument(source, { version: '1.2', prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error && /call stack/i.test(error.message))
    throw new Refusal('nested too deeply: the lists and maps of the front matter');
  if (error) {
    const line = source.slice(0, error.pos[0]).split(/\r\n|\n|\r/).length + 1;
    throw new Refusal(`line ${line}: the front matter is not valid YAML: ${error.message}`);
  }
  if (document.contents === null) return [];
  if (!isMap(document.contents)) throw new Refusal('the front matter is not a map of keys to values');
  return document.contents.items;
}

/** The keys of YAML, each with where it starts in the source, and what it says. */
function readYaml(source: string) {
  return pairsOf(source).map((pair) => ({
    start: keyStart(pair),
    facts: factsOf(stringOf(pair.key), stringOf(pair.value)),
  }));
}

/**
 * Reads the front matter of a Markdown capture, YAML or between lines of +++ TOML: known keys become metadata,
 * any other is kept as metadata of its own name. Refuses front matter without an end, and any other language:
 * `---js` would be a program.
 */
export function readFrontMatter({ text, lines }: Capture): FrontMatter {
  const nothing = { fields: [], cuts: [], bodyStart: 0 };
  const toml = hasToml(text);
  if (!/^---/.test(text) && !toml) return nothing;
  const opening = lines[0] ?? { start: 0, end: 0 };
  const marker = text.slice(opening.start, opening.end).trimEnd();
  if (marker !== '---' && !toml) {
    if (hasFrontMatter(text))
      throw new Refusal(`the front matter is in a language other than YAML: ${marker}`);
    return nothing;
  }
  const end = toml ? /^\+\+\+[ \t]*$/ : /^(?:---|\.\.\.)[ \t]*$/;
  const closing = lines.find((line, index) => index > 0 && end.test(text.slice(line.start, line.end)));
  if (!closing) throw new Refusal(`the front matter does not end: a line of ${marker} is missing`);
  const from = lines[1]?.start ?? closing.start;
  const keys = (toml ? readToml : readYaml)(text.slice(from, closing.start));
  const starts = keys.map(({ start }) => from + start);
  const fields = keys.flatMap(({ facts }, index): Field[] => {
    const span = trimSpan(text, { start: starts[index] ?? from, end: starts[index + 1] ?? closing.start });
    return facts.map((fact, place) => ({
      ...fact,
      spans: place ? [] : [span],
    }));
  });
  const before = trimSpan(text, { start: from, end: starts[0] ?? closing.start });
  const cuts = [opening, ...(before.start < before.end ? [before] : []), closing].map((span) => ({
    ...trimSpan(text, span),
    pass: 'markup',
    reason: span === before ? 'a comment in the front matter' : 'the marks around the front matter',
  }));
  return { fields, cuts, bodyStart: closing.end };
}
