import { costOfParsing, isBorne } from '../../src/model/parse-markdown.ts';
import { textSchema, type TextRecord } from '../../src/schemas/text.ts';
import { Refusal } from './decode-capture.ts';
import { lineAt, plain, type Block, type Draft, type FieldName, type Span } from './draft.ts';
import { countBlock } from './measure-blocks.ts';
import { writeBlock } from './write-block.ts';

/** What becomes of a draft: the two files and what they say. */
export interface Written {
  readonly record: TextRecord;
  /** Front matter and body. */
  readonly text: string;
  /** The cuts and the metadata with the words that they own, as JSON. */
  readonly cuts: string;
}

const SINGLE = [
  'title',
  'subtitle',
  'byline',
  'publisher',
  'source',
  'published',
  'updated',
  'language',
  'url',
] as const;

/** Words of the capture; ours do not count. */
function wordsOf(draft: Draft): number {
  return draft.blocks.reduce((sum, block) => {
    const captured = block.runs.filter((run) => !run.marks.includes('ours'));
    return sum + countBlock(captured.length < block.runs.length ? { runs: captured } : block);
  }, 0);
}

/** The first value of a field; of a date the first whose year is stated, if one is. */
function valueOf(draft: Draft, name: FieldName): string | undefined {
  const values = draft.fields.filter((field) => field.name === name).map(({ value }) => value);
  return values.find((value) => !value.startsWith('XXXX-')) ?? values[0];
}

function recordOf(draft: Draft, people: readonly (readonly string[])[]): TextRecord {
  const { sha256, format, encoding } = draft.capture;
  const all = (name: FieldName) => draft.fields.filter((field) => field.name === name);
  const single = SINGLE.map((name) => [name, valueOf(draft, name)] as const).filter(([, value]) => value);
  return textSchema.parse({
    capture: sha256,
    format,
    encoding,
    ...Object.fromEntries(single),
    otherTitles: all('otherTitle').map(({ value, language }) => ({
      title: value,
      language: language ?? 'und',
    })),
    datesStated: all('dateStated').map(({ value }) => value),
    machineTranslated: all('machineTranslated').length > 0,
    notes: all('note').map(({ value }) => value),
    words: wordsOf(draft),
    paragraphs: draft.blocks.map(({ line, kind, post }, index) => ({
      n: line,
      kind,
      ...(post ? { post } : {}),
      people: [...(people[index] ?? [])],
    })),
  });
}

/** JSON is YAML 1.2 already; escaping what YAML 1.1 takes for a line's end or refuses keeps older readers right too. */
function yaml(value: unknown): string {
  const hidden =
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
  return JSON.stringify(value).replace(
    hidden,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function frontMatter(record: TextRecord): string {
  const lines = Object.entries(record).map(([key, value]) =>
    Array.isArray(value) && value.length
      ? `${key}:\n${value.map((one) => `  - ${yaml(one)}`).join('\n')}`
      : `${key}: ${yaml(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

function cutsOf({ capture, cuts, fields }: Draft) {
  const place = ({ start, end }: Span) => ({
    line: lineAt(capture.lines, start),
    start,
    end,
    text: capture.text.slice(start, end),
  });
  return {
    capture: capture.sha256,
    cuts: [...cuts]
      .sort((a, b) => a.start - b.start)
      .map((cut) => ({ pass: cut.pass, reason: cut.reason, ...place(cut) })),
    fields: fields
      .flatMap(({ name, value, spans }) => spans.map((span) => ({ name, value, ...place(span) })))
      .sort((a, b) => a.start - b.start),
  };
}

/** Throws a Refusal at the paragraph with which the text is more than the site could read again. */
function writeParagraphs(blocks: readonly Block[]): string {
  const paragraphs = blocks.map(writeBlock);
  const body = paragraphs.map((paragraph) => `\n${paragraph}\n`).join('');
  if (isBorne(body)) return body;
  let cost = 0;
  const last = paragraphs.findIndex((paragraph) => (cost += costOfParsing(paragraph)) > 1);
  throw new Refusal(
    `line ${blocks[last]?.line ?? 1}: more of the signs < { } & * _ [ than can be shown; is this a page?`,
  );
}

/**
 * Writes a draft out. `people` holds, for each block, the ids of the people named in it. Throws where
 * the record does not fit the schema, the last gate of normalize, and a Refusal for a text of nothing but signs.
 */
export function writeText(draft: Draft, people: readonly (readonly string[])[]): Written {
  const record = recordOf(draft, people);
  const body = writeParagraphs(draft.blocks);
  return { record, text: frontMatter(record) + body, cuts: `${JSON.stringify(cutsOf(draft), null, 2)}\n` };
}

/** A few words of a stretch of the capture, for a report. */
export function excerpt({ capture }: Draft, { start, end }: Span): string {
  const text = plain(capture.text.slice(start, end));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
