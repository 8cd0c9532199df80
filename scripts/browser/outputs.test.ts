import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from './outputs.ts';
import { filesOf, sitesUnderTest } from './sites.ts';

describe.for(sitesUnderTest())('$name', (site) => {
  const files = filesOf(site);

  it('holds no file of a kind that the table of outputs does not know, and none of two', () => {
    const kinds = (file: string) =>
      OUTPUTS.filter((output) => output.files.test(file)).map(({ kind }) => kind);
    expect(files.filter((file) => kinds(file).length !== 1).map((file) => [file, kinds(file)])).toEqual([]);
  });

  it.for(OUTPUTS.filter((output) => files.some((file) => output.files.test(file))))(
    'holds well-formed files: $kind',
    ({ files: ofKind, read }) => {
      const faults = files
        .filter((file) => ofKind.test(file))
        .flatMap((file) => {
          try {
            read(readFileSync(path.join(site.folder, file)));
            return [];
          } catch (error) {
            return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
          }
        });
      expect(faults).toEqual([]);
    },
  );
});
