import { articleId, draftArticle, yearOf } from './draft-article.ts';
import { draftDeparture } from './draft-departure.ts';
import { draftPerson } from './draft-person.ts';
import type { LikelyDeparture } from './find-departures.ts';
import type { Archive } from './read-archive.ts';
import type { Study } from './study-capture.ts';

/** An entry that a capture gives reason for. */
export interface Planned {
  readonly kind: 'article' | 'person' | 'departure';
  readonly id: string;
  /** Undefined where the archive has what it would say: what it is and where its claims belong is said instead. */
  readonly draft: string | undefined;
  readonly paragraphs: readonly number[];
}

const lastName = (id: string) => id.split('-').at(-1) ?? id;

/** Whether a title names somebody, by surname at least. */
function titleNames(study: Study, id: string): boolean {
  const words = (study.record.title ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .split(/[^\p{L}\p{M}]+/u);
  return words.map((word) => word.replace(/\p{M}/gu, '')).includes(lastName(id));
}

function planArticle(study: Study, archive: Archive, taken: ReadonlySet<string>): Planned {
  const stands = archive.articles.get(study.given.sha256);
  const paragraphs = study.record.paragraphs.map(({ n }) => n);
  if (stands) return { kind: 'article', id: stands, draft: undefined, paragraphs };
  const subject = [...study.people, ...study.hints].find(({ id }) => titleNames(study, id));
  const wanted = articleId(study.record, subject && lastName(subject.id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return { kind: 'article', id, draft: draftArticle(study.record), paragraphs };
}

/** Who left is drafted once: another leaving only for whom the title names, in an article of another year. */
function planDeparture(
  study: Study,
  archive: Archive,
  article: string,
  person: string,
  likely: readonly LikelyDeparture[],
): Planned[] {
  const earlier = archive.departures.filter(
    (id) => id.replace(/-(?:\d{4}|undated)(?:-[a-z0-9]+)?$/, '') === person,
  );
  const year = yearOf(study.record.published);
  const id = `${person}-${year ?? 'undated'}`;
  const paragraphs = likely.map(({ paragraph }) => paragraph);
  if (earlier.length && (!year || earlier.includes(id) || !titleNames(study, person)))
    return earlier.map((one) => ({ kind: 'departure' as const, id: one, draft: undefined, paragraphs }));
  const { organization } = archive;
  const draft = draftDeparture({ person, organization, article, year, likely, earlier });
  return [{ kind: 'departure', id, draft, paragraphs }];
}

/**
 * Plans the entries for a capture: its article, and a departure for each known person who stands near a word
 * of leaving. Hints get entries only where they are asked for (`hinted`). `taken` holds ids of articles that
 * are given to others.
 */
export function planDrafts(
  study: Study,
  archive: Archive,
  taken: ReadonlySet<string>,
  hinted: boolean,
): Planned[] {
  const article = planArticle(study, archive, taken);
  const leaving = new Map<string, LikelyDeparture[]>();
  for (const one of study.departures) leaving.set(one.id, [...(leaving.get(one.id) ?? []), one]);
  const likely = [...leaving].filter(([, list]) => list.some(({ suggests }) => suggests !== 'destination'));
  return [
    article,
    ...likely.flatMap(([id, list]): Planned[] => {
      const hint = study.hints.find((one) => one.id === id);
      if (hint && !hinted) return [];
      const person: Planned[] = hint
        ? [{ kind: 'person', id, draft: draftPerson(hint), paragraphs: hint.paragraphs }]
        : [];
      return [...person, ...planDeparture(study, archive, article.id, id, list)];
    }),
  ];
}
