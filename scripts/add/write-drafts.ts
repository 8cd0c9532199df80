import path from 'node:path';
import { displayPath } from '../../src/model/read-content.ts';
import { isThere } from '../is-there.ts';
import { makeFolder } from '../make-folder.ts';
import { writeAtomically } from '../write-atomically.ts';
import { countTodos } from './draft-lines.ts';
import type { Planned } from './plan-drafts.ts';

/** What became of an entry: drafted, would be drafted (`--dry-run`), or left as it stands. */
export interface Entry {
  readonly kind: Planned['kind'];
  readonly file: string;
  readonly done: 'drafted' | 'would be drafted' | 'stands already';
  /** Decisions left to the editor. */
  readonly todos: number;
  readonly paragraphs: readonly number[];
}

const FOLDERS = { article: 'articles', person: 'people', departure: 'departures' } as const;

/** The folders of a content folder in which entries are drafted. */
export function draftFolders(content: string): string[] {
  return Object.values(FOLDERS).map((name) => path.join(content, name));
}

/** Writes an entry, whole or not at all, and never over a file that is there. `dry` writes nothing. */
export function writeDraft({ kind, id, draft, paragraphs }: Planned, content: string, dry: boolean): Entry {
  const file = path.join(content, FOLDERS[kind], `${id}.mdx`);
  const entry = { kind, file: displayPath(file), paragraphs };
  if (draft === undefined || isThere(file)) return { ...entry, done: 'stands already', todos: 0 };
  if (!dry) {
    makeFolder(path.dirname(file));
    writeAtomically(file, draft);
  }
  return { ...entry, done: dry ? 'would be drafted' : 'drafted', todos: countTodos(draft) };
}
