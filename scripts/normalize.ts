import './fail-plainly.ts';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { displayPath } from '../src/model/read-content.ts';
import { Refusal } from './normalize/decode-capture.ts';
import { findFolders } from './normalize/find-folders.ts';
import { normalizeCapture } from './normalize/normalize-capture.ts';
import { readCaptures } from './normalize/read-captures.ts';
import { readPeople } from './normalize/read-people.ts';
import { formatReport, printable, reportCapture, type CaptureReport } from './normalize/report-captures.ts';
import { showProgress } from './progress.ts';
import { removeParts, writeAtomically } from './write-atomically.ts';

/**
 * `npm run normalize`: makes a text of every capture. Options: --captures, --out and --people name
 * folders, --json prints a report for programs. Exit status 1 when a capture was refused; the others
 * are written all the same.
 */
const { values: options } = parseArgs({
  options: {
    captures: { type: 'string' },
    out: { type: 'string' },
    people: { type: 'string' },
    json: { type: 'boolean' },
  },
});

// Which folders are meant, and whose names to look for.
const folders = orStop(() => findFolders(options, process.env));
const people = orStop(() => readPeople(folders.people));

// Every captured file, each content once.
const { captured, refused: unreadable } = readCaptures(folders.captures);

// A text for each, written only where it is not there already. A text without a capture is left alone.
mkdirSync(folders.out, { recursive: true });
removeParts(folders.out);
const captures: CaptureReport[] = [];
const refused = [...unreadable];
const step = showProgress('normalize', captured.length);
for (const { file, format, bytes, twins } of captured) {
  try {
    const written = normalizeCapture(bytes, format, people);
    const output = path.join(folders.out, `${written.record.capture.slice(0, 16)}.mdx`);
    // Both are compared in each run, so that a pair of which only one was written before a kill is mended.
    writeIfChanged(output.replace(/\.mdx$/, '.cuts.json'), written.cuts);
    writeIfChanged(output, written.text);
    captures.push(reportCapture(file, twins, displayPath(output), written));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    refused.push({
      file,
      reason: error instanceof Refusal ? message : `a fault of normalize itself: ${message}`,
    });
  }
  step();
}

// What was done, for a person or for a program.
console.log(
  printable(
    options.json ? JSON.stringify({ captures, refused }, null, 2) : formatReport({ captures, refused }),
  ),
);
process.exitCode = refused.length ? 1 : 0;

function orStop<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

function writeIfChanged(file: string, content: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  writeAtomically(file, content);
}
