import './fail-plainly.ts';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../src/model/read-content.ts';
import { REPOSITORY } from './build/settings.ts';
import { findFolders } from './normalize/find-folders.ts';
import { fingerprint } from './normalize/fingerprint.ts';
import { makeText } from './normalize/make-text.ts';
import { readCaptures } from './normalize/read-captures.ts';
import { readOptions, USAGE } from './normalize/read-options.ts';
import { readPeople } from './normalize/read-people.ts';
import { reasonFor } from './normalize/reason-for.ts';
import {
  formatReport,
  reportCapture,
  rowOf,
  type CaptureReport,
  type Row,
} from './normalize/report-captures.ts';
import { printableJson } from '../src/model/printable.ts';
import { makeFolder } from './make-folder.ts';
import { showProgress } from './progress.ts';
import { removeParts } from './write-atomically.ts';

/** `npm run normalize`: makes a text of every capture that is new or has changed. `--help` says the rest. */
const options = readOptions();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}

// Which folders are meant, whose names to look for, and in which way texts are made.
const folders = findFolders(options, process.env);
const people = readPeople(folders.people);
const way = fingerprint(REPOSITORY, folders.people);

// Every captured file, each content once.
const { captured, refused: unreadable, passedOver } = readCaptures(folders.captures);

// A text for each, made only where it is not there already. A text without a capture is left alone.
makeFolder(folders.out);
removeParts(folders.out);
const rows: Row[] = [];
// Whole reports are for programs alone: of many captures they fill the memory.
const captures: CaptureReport[] = [];
const refused = [...unreadable];
const step = showProgress('normalize', captured.length);
for (const capture of captured) {
  try {
    const made = makeText(capture, folders.out, people, way);
    const report = reportCapture(capture, displayPath(made.output), made);
    rows.push(rowOf(report));
    if (options.json) captures.push(report);
  } catch (error) {
    refused.push({ file: capture.file, reason: reasonFor(error) });
  }
  step();
}

// A text whose capture is gone or was changed since.
const made = new Set(rows.map(({ cells: [, output] }) => output));
const alone = readdirSync(folders.out)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => displayPath(path.join(folders.out, name)))
  .filter((output) => !made.has(output));

// What was done, for a person or for a program.
console.log(
  options.json
    ? printableJson({ captures, refused, passedOver })
    : formatReport(rows, { refused, passedOver }, alone),
);
process.exitCode = refused.length ? 1 : 0;
