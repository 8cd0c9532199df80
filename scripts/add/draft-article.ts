import slugify from '@sindresorhus/slugify';
import { articleSchema } from '../../src/schemas/article.ts';
import type { TextRecord } from '../../src/schemas/text.ts';
import { field, TODO } from './draft-lines.ts';
import { printable } from '../../src/model/printable.ts';

const { shape } = articleSchema;
const SUBJECT_WORDS = 3;
const SHORT = new Set(
  'a an the of and in on at to for with from by is as that who why how what it its'.split(' '),
);

/** The year of a date as it is stated; undefined where it states none. */
export function yearOf(date: string | undefined): string | undefined {
  return /^\d{4}/.exec(date ?? '')?.[0];
}

/** The longest part of an id: publisher, subject and year stay an address that can be read. */
const LONGEST_PART = 32;

const slugOf = (text: string) =>
  slugify(text.replace(/['’]/g, ''), { decamelize: false }).slice(0, LONGEST_PART).replace(/-$/, '');

/**
 * An id for a record that there is not yet: publisher, subject and year, as far as the page says them. The
 * subject is the surname of whoever the title names, else the title's first words. It is the editor's to
 * change until it is released.
 */
export function articleId(record: TextRecord, surname: string | undefined): string {
  const title = (record.title ?? '').split(/\s+/).filter((word) => !SHORT.has(word.toLowerCase()));
  const parts = [
    slugOf(record.publisher ?? '') || 'article',
    slugOf(surname ?? '') || slugOf(title.slice(0, SUBJECT_WORDS).join(' ')) || record.capture.slice(0, 8),
    yearOf(record.published) ?? 'undated',
  ];
  return parts.join('-');
}

function datesHelp({ datesStated, published }: TextRecord): string {
  const stated = [...new Set(datesStated)].map((words) => `“${printable(words).slice(0, 60)}”`).join(', ');
  const read = published ? `; read as ${published}` : '';
  return stated
    ? `how you read the dates: the page states ${stated}${read}`
    : 'the page states no date: how do you know it?';
}

/**
 * Drafts the record of an article: what the page states, and TODO wherever its editor must find out, decide
 * or write. Every paragraph has its line in the outline. `record` is the front matter of its text.
 */
export function draftArticle(record: TextRecord): string {
  const optional = (name: 'subtitle' | 'updated' | 'url') =>
    record[name] === undefined ? [] : [field(name, record[name], shape[name])];
  const titles = record.otherTitles.flatMap(({ title, language }) => [
    `  - ${field('title', title, shape.title)}`,
    `    ${field('language', language, shape.language)}`,
  ]);
  const first = record.paragraphs[0]?.n ?? 1;
  return [
    '---',
    field('title', record.title, shape.title),
    ...optional('subtitle'),
    ...(titles.length ? ['otherTitles:', ...titles] : []),
    field('publisher', record.publisher, shape.publisher, 'who put the page out'),
    ...(record.byline === undefined ? [] : [field('author', record.byline, shape.publisher)]),
    field('published', record.published, shape.published, `the day or month, as 2031-04-02 or 2031-04`),
    ...optional('updated'),
    `datesBasis: ${TODO} # ${datesHelp(record)}`,
    field('language', record.language, shape.language, 'such as en'),
    ...(record.url === undefined
      ? [`urlSought: ${TODO} # where you sought its address; or url: https://… where you found it`]
      : optional('url')),
    `capture: ${JSON.stringify(record.capture)}`,
    ...(record.machineTranslated
      ? ['wording: machine-translated', `wordingNote: ${TODO} # what a reader must know of this wording`]
      : [`wording: ${TODO} # original; or rewritten or machine-translated, with a wordingNote`]),
    'outline:',
    ...record.paragraphs.flatMap(({ n }) => [`  - paragraph: ${n}`, `    gist: ${TODO}`]),
    '---',
    '',
    `${TODO}: a digest of 120 to 250 words of your own, each stretch of it followed by the paragraphs that it rests on. [¶${first}](#p${first})`,
    '',
  ].join('\n');
}
