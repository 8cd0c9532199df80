import { contains } from '../../src/model/dates.ts';
import { fold } from '../../src/model/fold.ts';
import type { Problem } from '../../src/model/problems.ts';
import type { Readable } from '../../src/model/read-content.ts';
import type { ArticleRecord } from '../../src/schemas/article.ts';
import type { TextRecord } from '../../src/schemas/text.ts';
import type { Sources } from './match-texts.ts';

/** A field of a record that says something else than its capture, and what the capture says. */
type Difference = readonly [field: keyof ArticleRecord, stated: string];

const fits = (one: string, other: string) => one === other || contains(one, other) || contains(other, one);

/** A stated date without its year is held against the month and day only. */
function datesFit(recorded: string, stated: string): boolean {
  return stated.startsWith('XXXX-') ? recorded.slice(5) === stated.slice(5) : fits(recorded, stated);
}

function dateDifferences(record: ArticleRecord, text: TextRecord): Difference[] {
  return (['published', 'updated'] as const).flatMap((field): Difference[] => {
    const [recorded, stated] = [record[field], text[field]];
    if (stated === undefined || (recorded !== undefined && datesFit(recorded, stated))) return [];
    return [[field, stated]];
  });
}

function differencesOf(record: ArticleRecord, text: TextRecord): Difference[] {
  const listed = (titles: readonly { readonly title: string }[]) =>
    titles
      .map(({ title }) => fold(title))
      .sort()
      .join(' / ');
  const pairs: [keyof ArticleRecord, string, string][] = [
    ['title', record.title, text.title ?? ''],
    ['subtitle', record.subtitle ?? '', text.subtitle ?? ''],
    ['otherTitles', listed(record.otherTitles), listed(text.otherTitles)],
    ['wording', record.wording, text.machineTranslated ? 'machine-translated' : record.wording],
  ];
  return [
    ...pairs.flatMap(([field, recorded, stated]): Difference[] =>
      fold(recorded) === fold(stated) ? [] : [[field, stated || 'none']],
    ),
    ...dateDifferences(record, text),
  ];
}

/** Holds what a record says of its article's titles, dates and wording against what the capture states. */
export function checkBibliography({ articles }: Readable, sources: Sources): Problem[] {
  return articles.flatMap((entry) => {
    const text = sources.get(entry.id)?.text.data;
    return (text ? differencesOf(entry.data, text) : []).map(([field, stated]) => ({
      file: entry.file,
      ...entry.locate([field]),
      message: `${field} is not what the capture states`,
      right: `${field}: ${stated}`,
    }));
  });
}
