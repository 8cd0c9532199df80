import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../../src/model/read-content.ts';
import type { Site } from '../browser/sites.ts';
import { capturesFolder, REPOSITORY, type Edition } from '../build/settings.ts';
import { addHostile } from '../fixtures/add-hostile.ts';
import { HARBOUR } from '../fixtures/copy-harbour.ts';
import { must } from './report.ts';
import { runNode } from './run.ts';

const WORKSHOP = path.join(REPOSITORY, 'node_modules', '.cache', 'test');

/** Normalises an archive's captures and holds what people wrote against them. */
export async function verifyArchive(environment: NodeJS.ProcessEnv = {}): Promise<void> {
  await must(runNode('scripts/normalize.ts', [], environment));
  await must(runNode('scripts/verify.ts', [], environment));
}

function build(edition: Edition, environment: NodeJS.ProcessEnv): Promise<void> {
  return must(runNode('scripts/build.ts', edition === 'full' ? ['--full'] : [], environment));
}

/** An archive to be built in both editions. */
interface Plan {
  readonly name: string;
  readonly content: string;
  readonly captures: string;
  readonly folders: Readonly<Record<Edition, string>>;
  /** The editions that a browser is to walk through. */
  readonly walked: readonly Edition[];
}

/**
 * Builds both editions, the public one last and with the texts gone, so that anything of them in it
 * came from the full one. Afterwards the texts are there again.
 */
async function buildBoth({ name, content, captures, folders, walked }: Plan): Promise<Site[]> {
  const archive = { CONTENT_DIR: content, CAPTURES_DIR: captures };
  await build('full', { ...archive, OUT_DIR: folders.full });
  rmSync(path.join(content, 'texts'), { recursive: true });
  await build('public', { ...archive, OUT_DIR: folders.public });
  await must(runNode('scripts/normalize.ts', [], archive));
  return (['full', 'public'] as const).map((edition) => ({
    name: `${edition} edition of ${name}`,
    edition,
    folder: folders[edition],
    content,
    captures,
    walked: walked.includes(edition),
  }));
}

/** The archive itself: both editions where its captures are at hand, else the public one. */
export async function buildArchive(withCaptures: boolean): Promise<Site[]> {
  const [name, content] = ['the archive', contentFolder()];
  const folders = { full: path.join(REPOSITORY, 'dist-full'), public: path.join(REPOSITORY, 'dist') };
  if (withCaptures)
    return buildBoth({ name, content, captures: capturesFolder(), folders, walked: ['full', 'public'] });
  await build('public', { CONTENT_DIR: content, OUT_DIR: folders.public });
  return [
    { name: `public edition of ${name}`, edition: 'public', folder: folders.public, content, walked: true },
  ];
}

/**
 * A small archive of fixtures, with captures of its own: both editions, always. A browser walks through
 * the full one where the archive itself has none.
 */
export async function buildHarbour(withCaptures: boolean): Promise<Site[]> {
  const content = path.join(WORKSHOP, 'harbour');
  const captures = path.join(content, 'captures');
  rmSync(content, { recursive: true, force: true });
  cpSync(HARBOUR, content, { recursive: true });
  await verifyArchive({ CONTENT_DIR: content, CAPTURES_DIR: captures });
  const folders = {
    full: path.join(WORKSHOP, 'harbour-full'),
    public: path.join(WORKSHOP, 'harbour-public'),
  };
  return buildBoth({
    name: 'the fixtures',
    content,
    captures,
    folders,
    walked: withCaptures ? [] : ['full'],
  });
}

/** The small archive with hostile words in every field and in its captures: both editions, and each page of them visited. */
export async function buildHostile(): Promise<Site[]> {
  const content = path.join(WORKSHOP, 'hostile');
  const captures = path.join(content, 'captures');
  const archive = { CONTENT_DIR: content, CAPTURES_DIR: captures };
  rmSync(content, { recursive: true, force: true });
  cpSync(HARBOUR, content, { recursive: true });
  const addReleased = addHostile(content);
  await verifyArchive(archive);
  await must(runNode('scripts/release.ts', ['--date', '2031-03-31'], archive));
  addReleased();
  await verifyArchive(archive);
  const sites = await buildBoth({
    name: 'hostile words',
    content,
    captures,
    folders: {
      full: path.join(WORKSHOP, 'hostile-full'),
      public: path.join(WORKSHOP, 'hostile-public'),
    },
    walked: ['full', 'public'],
  });
  return sites.map((site) => ({ ...site, everyPage: true }));
}
