import { parseArgs } from 'node:util';

export const USAGE = `npm run normalize -- [options]

Makes a text of every capture (.txt, .md or .html) that is new or has changed. Names what it refuses, what is
no capture and is passed over, and texts whose capture is gone.

Options
  --captures FOLDER   the captures; CAPTURES_DIR, else captures in the content folder, if not given
  --out FOLDER        where texts go; texts in the content folder if not given
  --people FOLDER     the records of people; people in the content folder if not given
  --json              one JSON document for programs (with npm run --silent)
  --help              this

Exit status 1 when a capture was refused; the others are written all the same.`;

/** What the command line asks for. */
export interface Options {
  readonly captures?: string | undefined;
  readonly out?: string | undefined;
  readonly people?: string | undefined;
  readonly json?: boolean | undefined;
  readonly help?: boolean | undefined;
}

/** Reads the command line. Throws where it holds an option that there is not. */
export function readOptions(): Options {
  return parseArgs({
    options: {
      captures: { type: 'string' },
      out: { type: 'string' },
      people: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
}
