import path from 'node:path';
import { displayPath } from '../../src/model/read-content.ts';
import { textFile } from '../text-file.ts';
import type { Added } from './add-captures.ts';
import type { NearDuplicate } from './find-near-duplicates.ts';
import { printable } from '../../src/model/printable.ts';
import type { Archive } from './read-archive.ts';
import type { Study } from './study-capture.ts';
import type { Refused } from './take-files.ts';

/** What `add` did, and how. */
export interface Report {
  readonly added: readonly Added[];
  readonly refused: readonly Refused[];
  readonly dryRun: boolean;
}

const pilcrows = (paragraphs: readonly number[]) => [...new Set(paragraphs)].map((n) => `¶${n}`).join(' ');
const percent = (share: number) => `${Math.round(share * 100)} %`;

type Row = readonly [label: string, lines: readonly string[]];

function datesOf({ record: { published, updated, datesStated } }: Study): string[] {
  const dates = [
    ...(published ? [`published ${published}`] : []),
    ...(updated ? [`updated ${updated}`] : []),
  ];
  const stated = [...new Set(datesStated)].map((words) => `“${words}”`).join(', ');
  if (!stated) return [dates.join(', ') || 'none stated'];
  return [`${dates.join(', ') || 'none understood'}; the page states ${stated}`];
}

function readRows(study: Study): Row[] {
  const { record, people, hints, departures } = study;
  const names = new Map(hints.map(({ id, name }) => [id, `${name} (hint)`]));
  return [
    ['title', [record.title ?? 'none found', ...(record.subtitle ? [record.subtitle] : [])]],
    ['by', [[record.byline, record.publisher].filter(Boolean).join(', ') || 'not stated']],
    ['dates', datesOf(study)],
    [
      'text',
      [
        `${record.words} words in ${record.paragraphs.length} paragraphs; language ${record.language ?? 'not told'}`,
      ],
    ],
    ['people', people.map(({ id, paragraphs }) => `${id} ${pilcrows(paragraphs)}`)],
    [
      'hints',
      hints.map(
        ({ name, count, paragraphs, because }) =>
          `${name} ${count}× ${pilcrows(paragraphs)} (${because.join(', ')}): in no record, linked nowhere`,
      ),
    ],
    [
      'leaving',
      departures.map(
        ({ id, paragraph, suggests, excerpt }) =>
          `¶${paragraph} ${names.get(id) ?? id}: ${suggests}? “${excerpt}”`,
      ),
    ],
  ];
}

function alikeLine(one: NearDuplicate, files: ReadonlyMap<string, string>, archive: Archive): string {
  const record = archive.articles.get(one.id);
  const name = files.get(one.id) ?? displayPath(textFile(path.join(archive.folder, 'texts'), one.id));
  return `${percent(one.contained)} of its words stand in ${name}${record ? `, the capture of ${record}` : ''} (${percent(one.alike)} of both are the same)`;
}

function formatOne(
  { study, alike, kept, entries }: Added,
  archive: Archive,
  files: ReadonlyMap<string, string>,
  dryRun: boolean,
): string {
  const copied = dryRun ? 'would be copied to' : 'copied to';
  const rows: Row[] = [
    ...readRows(study),
    ['alike', alike.map((one) => alikeLine(one, files, archive))],
    ['look at', study.warnings],
    [
      'capture',
      [
        `${kept.copied ? copied : 'is there already:'} ${kept.path}`,
        ...study.given.twins.map((twin) => `${twin} holds the same and is the same capture`),
      ],
    ],
    [
      'entries',
      entries.map(({ file, done, todos, paragraphs, kind }) =>
        done !== 'stands already'
          ? `${done}: ${file}, ${todos} TODO`
          : `stands already: ${file}${kind === 'departure' ? `; claims could rest on ${pilcrows(paragraphs)}` : ''}`,
      ),
    ],
  ];
  const lines = rows.flatMap(([label, found]) =>
    found.map((line, index) => `  ${(index ? '' : label).padEnd(8)} ${printable(line)}`),
  );
  return [printable(study.given.file), ...lines].join('\n');
}

/** The report for a person at a terminal. It may quote a few words of a capture, and holds nothing that a terminal would obey. */
export function formatReport({ added, refused, dryRun }: Report, archive: Archive): string {
  const files = new Map(added.map(({ study }) => [study.given.sha256, study.given.file]));
  const drafted = added.some(({ entries }) => entries.some(({ todos }) => todos));
  return [
    ...added.map((one) => `${formatOne(one, archive, files, dryRun)}\n`),
    ...refused.map(({ file, reason }) => `refused: ${printable(file)}: ${printable(reason)}`),
    ...(drafted && !dryRun
      ? ['next: npm run normalize, fill in every TODO beside the text, npm run verify']
      : []),
  ].join('\n');
}

/** The same for programs. Shares are from 0 to 1; `because` says why a name is taken for a person's. */
export function reportJson({ added, refused, dryRun }: Report) {
  return {
    dryRun,
    captures: added.map(({ study, alike, kept, entries }) => ({
      file: study.given.file,
      twins: study.given.twins,
      capture: study.given.sha256,
      kept,
      frontMatter: study.record,
      people: study.people,
      hints: study.hints,
      departures: study.departures,
      nearDuplicates: alike.map(({ id, contained, alike: both }) => ({
        capture: id,
        contained,
        alike: both,
      })),
      warnings: study.warnings,
      entries,
    })),
    refused,
  };
}
