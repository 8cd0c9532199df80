import './fail-plainly.ts';
import path from 'node:path';
import { contentFolder } from '../src/model/read-content.ts';
import { addCaptures } from './add/add-captures.ts';
import { findNearDuplicates } from './add/find-near-duplicates.ts';
import { heldTexts } from './add/held-texts.ts';
import { printableJson } from '../src/model/printable.ts';
import { readArchive } from './add/read-archive.ts';
import { readOptions, USAGE } from './add/read-options.ts';
import { formatReport, reportJson } from './add/report-added.ts';
import { studyCaptures } from './add/study-captures.ts';
import { takeFiles } from './add/take-files.ts';
import { draftFolders } from './add/write-drafts.ts';
import { capturesFolder } from './build/settings.ts';
import { removeParts } from './write-atomically.ts';

/** `npm run add -- FILE...`: shows what captured pages say, and drafts the entries that an editor finishes. */
const options = readOptions();
if (options.help || !options.files.length) {
  (options.help ? console.log : console.error)(USAGE);
  process.exit(options.help ? 0 : 1);
}

// What the archive has, and the files: named from where the command was typed.
const archive = readArchive(contentFolder());
const { given, refused } = takeFiles(options.files, process.env['INIT_CWD'] ?? process.cwd());

// What each capture says, and which other says the same.
const { studies, refused: unread } = studyCaptures(given, archive);
const shingled = studies.map((study) => study.shingled);
const held = heldTexts(path.join(archive.folder, 'texts'), new Set(shingled.map(({ id }) => id)));
const alike = findNearDuplicates(shingled, [...shingled, ...held]);

// The captures are kept and their entries drafted; nothing that is there is changed.
const terms = { captures: capturesFolder(), dryRun: options.dryRun, people: options.people };
if (!options.dryRun)
  for (const folder of [terms.captures, ...draftFolders(archive.folder)]) removeParts(folder);
const { added, refused: unkept } = addCaptures(studies, alike, archive, terms);

// What was done, for a person or for a program.
const report = { added, refused: [...refused, ...unread, ...unkept], dryRun: options.dryRun };
console.log(options.json ? printableJson(reportJson(report)) : formatReport(report, archive));
process.exitCode = report.refused.length ? 1 : 0;
