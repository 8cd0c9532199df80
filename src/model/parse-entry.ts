import matter from 'gray-matter';
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems.ts';

/** A file of front matter and Markdown as somebody wrote it, right or wrong. */
export interface Written {
  /** The file's name without its extension. */
  readonly id: string;
  /** Path from the repository root. */
  readonly file: string;
  /** The front matter's values, held against no schema; undefined where they cannot be read. */
  readonly raw: unknown;
  /** The Markdown after the front matter. */
  readonly body: string;
  /** Line of the file on which the body starts, 1-based. */
  readonly bodyLine: number;
  /** The line and column of the file at which a field stands. */
  readonly locate: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** A file of front matter and Markdown, read and valid. */
export interface Entry<T> extends Written {
  readonly data: T;
}

/** What reading gave: the entry, or why there is none; and what was written all the same. */
export type Parsed<T> =
  | { readonly entry: Entry<T>; readonly written: Written; readonly problems: readonly [] }
  | { readonly entry: null; readonly written: Written; readonly problems: readonly Problem[] };

/** An id is a file's name without its folder and extension. */
function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.mdx?$/i, '');
}

const REFUSED = () => {
  throw new Error('front matter that is a program is refused');
};

/** gray-matter without its engines that run code, and with YAML 1.2 in place of 1.1. */
const MATTER = {
  language: 'yaml',
  engines: {
    yaml: () => ({}),
    javascript: REFUSED,
    js: REFUSED,
    coffee: REFUSED,
    coffeescript: REFUSED,
    json: REFUSED,
  },
};

/** Finds the deepest node that a path reaches in a YAML document. */
function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  let node: unknown = document.contents;
  let found: Node | null = isNode(node) ? node : null;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      node = pair?.value ?? pair?.key;
    } else if (isSeq(node)) node = node.items[Number(key)];
    else break;
    if (!isNode(node)) break;
    found = node;
  }
  return found;
}

function keyNode(document: Document, path: readonly PropertyKey[], key: string): Node | null {
  const parent = nodeAt(document, path);
  const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === key) : undefined;
  return isNode(pair?.key) ? pair.key : parent;
}

/** Reads YAML 1.2 against a schema, with the place of every fault. `firstLine` is where it starts in its file. */
export function parseYaml<T extends z.ZodType>(source: string, file: string, schema: T, firstLine = 1) {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    version: '1.2',
    prettyErrors: false,
    uniqueKeys: true,
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const locate = (path: readonly PropertyKey[]) => place(nodeAt(document, path)?.range?.[0] ?? 0);
  const found = [...document.errors, ...document.warnings];
  // What follows a tab is read wrong, so that every later line seems faulty, too.
  const tabs = found.filter(({ code }) => code === 'TAB_AS_INDENT');
  const faults = tabs.length ? tabs : found;
  if (faults.length) {
    const problems = faults.map((fault): Problem => ({
      file,
      ...place(fault.pos[0]),
      message: `not valid YAML: ${fault.message}`,
      right: yamlAdvice(source, fault.message),
    }));
    return { data: null, raw: undefined, problems, locate };
  }
  const refused = findRefusedKeys(document).map((node): Problem => ({
    file,
    ...place(node.range?.[0] ?? 0),
    message: isAlias(node)
      ? 'an alias (*) stands for what another place says'
      : 'no field can be called __proto__',
    right: isAlias(node) ? 'the value, written out' : 'another name, or nothing',
  }));
  if (refused.length) return { data: null, raw: undefined, problems: refused, locate };
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { data: result.data as z.output<T>, raw, problems: [], locate };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        ...place(keyNode(document, issue.path, key)?.range?.[0] ?? 0),
        message: `unknown field "${key}"`,
        right: `one of ${knownFields(schema, issue.path).join(', ') || 'the fields that the schema names'}`,
      }));
    return [{ file, ...locate(issue.path), ...describeIssue(issue, nodeAt(document, issue.path), file) }];
  });
  return { data: null, raw, problems, locate };
}

const SHOWN = 60;

/** What a value of each kind looks like in YAML. */
const SHAPES: Readonly<Record<string, string>> = {
  array: 'a list, each item on a line of its own that begins with "- "; [] for an empty one',
  object: 'fields, each as key: value',
  record: 'names with their lists, as in resigned: [resign, quit]',
  string: 'a line of text, in quotes',
  boolean: 'true or false',
};

/** So much of a value as a message shows, with a mark where it goes on. */
const shorten = (value: string) => (value.length > SHOWN ? `${value.slice(0, SHOWN)}…"` : value);

/** What is wrong with a value, and what belongs there: our schemas say `expected ...`. */
function describeIssue({ path, message, ...issue }: z.core.$ZodIssue, node: Node | null, file: string) {
  const whole = file.endsWith('.mdx') ? 'the front matter' : 'the file';
  const name = String(path.filter((part) => typeof part === 'string').at(-1) ?? whole);
  const { code, input } = issue;
  const right =
    issue.code === 'invalid_type' && !message.startsWith('expected ')
      ? (SHAPES[issue.expected] ?? issue.expected)
      : message.replace(/^expected /, '');
  if (code === 'invalid_type' && input === undefined)
    return { message: `"${name}" is missing`, right: `${name}: ${right}` };
  const value = isScalar(node) ? ` ${shorten(JSON.stringify(node.value))}` : '';
  return { message: `${name}:${value} is not what belongs here`, right };
}

/** What is valid YAML and no value of ours: aliases, and keys that an object would take for its prototype. */
function findRefusedKeys(document: Document): Node[] {
  const found: Node[] = [];
  visit(document, {
    Alias(_, node) {
      found.push(node);
    },
    Pair(_, { key }) {
      if (isNode(key) && !isAlias(key) && String(key) === '__proto__') found.push(key);
    },
  });
  return found;
}

function yamlAdvice(source: string, message: string): string {
  if (/\t/.test(source)) return 'indent with spaces, never with tabs';
  if (/^(?:<{7}|={7}|>{7})/m.test(source)) return 'settle the merge conflict and remove its markers';
  if (/unique/i.test(message)) return 'give each field once';
  return 'key: value, two spaces deeper for each level; quote a text that holds a colon';
}

/** The field names that a strict object allows at a path of the input. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  const unwrap = (
    value: unknown,
  ): { def?: { shape?: Record<string, unknown>; element?: unknown; innerType?: unknown; in?: unknown } } => {
    let inner = value as { def?: { innerType?: unknown; in?: unknown } };
    while (inner?.def && (inner.def.innerType ?? inner.def.in))
      inner = (inner.def.innerType ?? inner.def.in) as typeof inner;
    return inner;
  };
  for (const key of path) {
    const { def } = unwrap(current);
    current = typeof key === 'number' ? def?.element : def?.shape?.[String(key)];
  }
  return Object.keys(unwrap(current)?.def?.shape ?? {});
}

/** Where a merge conflict was left in a file, as a problem; undefined where none was. */
export function findConflict(source: string, file: string): Problem | undefined {
  const index = source.split('\n').findIndex((line) => /^(?:<{7} |={7}$|>{7} )/.test(line));
  const message = 'a merge conflict was left here';
  return index < 0
    ? undefined
    : { file, line: index + 1, column: 1, message, right: 'settle it and remove its markers' };
}

/** Why a file is not front matter and a body; undefined where it is. */
function findMisshapen(source: string, file: string): Problem | undefined {
  const fault = (line: number, message: string, right: string): Problem => ({
    file,
    line,
    column: 1,
    message,
    right,
  });
  const stray = source.split('\n').findIndex((line) => line.includes('\r'));
  if (stray >= 0)
    return fault(stray + 1, 'a carriage return stands inside a line', 'lines that end in LF or CRLF');
  if (!source.trim()) return fault(1, 'the file is empty', 'front matter between two lines of ---');
  const conflict = findConflict(source, file);
  if (conflict) return conflict;
  if (!/^---[ \t]*\n/.test(source))
    return fault(1, 'the file does not begin with front matter', 'a first line of --- and nothing else');
  // gray-matter ends front matter at the first line that begins with ---, whatever follows there.
  const end = source.indexOf('\n---', 3);
  if (end < 0) return fault(1, 'the front matter does not end', 'a line of --- after its last field');
  if (!/^\n---[ \t]*(?:\n|$)/.test(source.slice(end)))
    return fault(
      source.slice(0, end).split('\n').length + 1,
      'this line begins with --- and goes on',
      'front matter ends in a line of --- alone',
    );
  return undefined;
}

/**
 * Reads one record: front matter against its schema, and the body after it. Never runs what it
 * reads: YAML 1.2 only, no other front matter language.
 */
export function parseEntry<T extends z.ZodType>(
  source: string,
  file: string,
  schema: T,
): Parsed<z.output<T>> {
  // Line ends are one thing, whatever system wrote them; a lone CR would end a line for MDX alone.
  const lines = source.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const id = idOf(file);
  const misshapen = findMisshapen(lines, file);
  if (misshapen) {
    const written = {
      id,
      file,
      raw: undefined,
      body: '',
      bodyLine: 1,
      locate: () => ({ line: 1, column: 1 }),
    };
    return { entry: null, written, problems: [misshapen] };
  }
  const split = matter(lines, MATTER);
  const { data, raw, problems, locate } = parseYaml(split.matter.replace(/^\n/, ''), file, schema, 2);
  const bodyLine = lines.slice(0, lines.length - split.content.length).split('\n').length;
  const written = { id, file, raw, body: split.content, bodyLine, locate };
  return data === null
    ? { entry: null, written, problems }
    : { entry: { ...written, data }, written, problems: [] };
}
