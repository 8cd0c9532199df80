import { parseArgs } from 'node:util';

export const USAGE = `npm run add -- [options] FILE...

Reads captured pages (.txt, .md or .html), wherever they lie, and drafts what the archive needs for them:
content/articles/<id>.mdx, and content/departures/<person>-<year>.mdx for each known person who stands near
a word of leaving. TODO stands wherever an editor must decide; build and verify refuse each of them by line.

  - A capture that is not in the captures folder is copied there (CAPTURES_DIR, else captures in the content
    folder), under its own name and never over another file. The file given stays where it is.
  - A file that is there already is never changed.
  - Names that look like people and are in no record are hints: they are listed, and linked nowhere.

Options
  --people    drafts a person and a departure also for each hint that stands near a word of leaving
  --dry-run   shows everything and writes nothing
  --json      one JSON document for programs (with npm run --silent)
  --help      this

Exit status 1 when a file was refused; the others are added all the same.
Next: npm run normalize, fill in the TODOs beside the text, npm run verify.`;

/** What the command line asks for. */
export interface Options {
  readonly files: readonly string[];
  readonly people: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** Reads the command line. Throws where it holds an option that there is not. */
export function readOptions(args?: string[]): Options {
  const { values, positionals } = parseArgs({
    ...(args ? { args } : {}),
    allowPositionals: true,
    options: {
      people: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { people, json, help } = values;
  return { files: positionals, people, dryRun: values['dry-run'], json, help };
}
