import { isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { language, webAddress } from '../../src/schemas/values.ts';
import { Refusal } from './decode-capture.ts';
import { plain, type Capture, type Cut, type Fact, type Field, type Span } from './draft.ts';
import { FRONT_MATTER_KEYS } from './front-matter-keys.ts';
import { readStamp } from './read-stamp.ts';
import { hasFrontMatter } from './tell-format.ts';

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

/** What a key and its value say; a value that is not what its key promises is kept as it is. */
function factsOf(key: string, raw: string): Fact[] {
  const value = plain(raw);
  const other: Fact[] = [{ name: 'other', value: `${key}: ${value}` }];
  const name = FRONT_MATTER_KEYS.get(key.toLowerCase().replace(/[-_ ]/g, ''));
  if (!value || name === undefined) return other;
  if (name === 'published' || name === 'updated') {
    const date = readStamp(value.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1'))?.date;
    return [{ name: 'dateStated', value }, ...(date ? [{ name, value: date } as const] : [])];
  }
  const tag = value.replace('_', '-');
  if (name === 'language') return language.safeParse(tag).success ? [{ name, value: tag }] : other;
  if (name === 'url') return webAddress.safeParse(value).success ? [{ name, value }] : other;
  if (name === 'byline') return [{ name, value: value.replace(/\[\[|\]\]/g, '') }];
  if (name === 'source' && webAddress.safeParse(value).success) return [{ name: 'url', value }];
  return [{ name, value }];
}

function keyStart(pair: Pair): number {
  return isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

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

/**
 * Reads the YAML front matter of a Markdown capture: known keys become metadata, any other is kept as
 * metadata of its own name. Refuses front matter without an end, and any language but YAML: `---js` would
 * be a program.
 */
export function readFrontMatter({ text, lines }: Capture): FrontMatter {
  const nothing = { fields: [], cuts: [], bodyStart: 0 };
  if (!/^---/.test(text)) return nothing;
  const opening = lines[0] ?? { start: 0, end: 0 };
  const marker = text.slice(opening.start, opening.end).trimEnd();
  if (marker !== '---') {
    if (hasFrontMatter(text))
      throw new Refusal(`the front matter is in a language other than YAML: ${marker}`);
    return nothing;
  }
  const closing = lines.find(
    ({ start, end }, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(start, end)),
  );
  if (!closing) throw new Refusal('the front matter does not end: a line of --- is missing');
  const from = lines[1]?.start ?? closing.start;
  const pairs = pairsOf(text.slice(from, closing.start));
  const starts = pairs.map((pair) => from + keyStart(pair));
  const fields = pairs.flatMap((pair, index): Field[] => {
    const span = trimSpan(text, { start: starts[index] ?? from, end: starts[index + 1] ?? closing.start });
    return factsOf(stringOf(pair.key), stringOf(pair.value)).map((fact, place) => ({
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
