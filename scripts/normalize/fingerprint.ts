import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listRecords } from '../../src/model/read-content.ts';

/** The folders that hold the code which makes a text of a capture, and reports on it. */
const CODE = ['scripts/normalize', 'src/model', 'src/schemas'];

/** The files of that code, and the lock that names the packages it uses, by their paths from the root. */
export function codeFiles(root: string): string[] {
  const code = CODE.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => path.join(folder, name)),
  );
  return [...code.sort(), 'package-lock.json'];
}

/**
 * What a text depends on apart from its capture, as one SHA-256: the code of normalize, its packages,
 * the version of Node.js, and the records of people. `root` is the repository.
 */
export function fingerprint(root: string, people: string): string {
  const hash = createHash('sha256').update(process.version);
  const files = [
    ...codeFiles(root).map((name) => [name, path.join(root, name)] as const),
    ...listRecords(people).map((name) => [name, path.join(people, name)] as const),
  ];
  for (const [name, file] of files) hash.update(`\0${name}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
