import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { generateCaptures, type Format } from './generate-captures.ts';
import { runNormalize, withCorpus, type Cost } from './run-command.ts';
import { shareOut } from './share-out.ts';

const FORMATS: readonly Format[] = ['txt', 'md', 'html'];
/** Markdown is parsed twice over and takes longest: its largest corpus would take minutes and tell nothing new. */
const SIZES: Readonly<Record<Format, readonly number[]>> = {
  txt: [100, 1000, 10_000],
  md: [100, 1000],
  html: [100, 1000, 10_000],
};
const MEGA = 1e6;
const PEER_PAGES = 1000;
const COLUMNS = ['captures', 'seconds', 'captures/s', 'MB/s', 'of CPU/s', 'peak MB', 'again s', 'peak MB'];

function print(what: string, cells: readonly (string | number)[]): void {
  console.log(what.padEnd(5) + cells.map((cell) => String(cell).padStart(11)).join(''));
}

/** The peer: extraction alone, as a reader's view does it: no source kept, nobody looked for, nothing written. */
function readabilityAlone(count: number): number {
  let seconds = 0;
  for (const bytes of generateCaptures(count, 'html')) {
    const start = performance.now();
    const document = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
    new Readability(document as unknown as Document).parse();
    seconds += (performance.now() - start) / 1000;
  }
  return count / seconds;
}

/** Measures a first run and one in which nothing has changed; gives the captures a second of the first. */
function measure(format: Format, count: number, startUp: Cost): number {
  return withCorpus(count, format, (corpus) => {
    const [first, again] = [runNormalize(corpus), runNormalize(corpus)];
    const seconds = first.seconds - startUp.seconds;
    const rate = count / seconds;
    print(`.${format}`, [
      count,
      first.seconds.toFixed(1),
      rate.toFixed(0),
      (corpus.bytes / MEGA / seconds).toFixed(2),
      (count / (first.processor - startUp.processor)).toFixed(0),
      first.peakMegabytes.toFixed(0),
      again.seconds.toFixed(1),
      again.peakMegabytes.toFixed(0),
    ]);
    return rate;
  });
}

/** Says what the time goes into: each step by itself, and as what is left files and all else. */
function explain(format: Format, rate: number): void {
  const steps = [...shareOut(format)];
  const whole = 1000 / rate;
  const rest = whole - steps.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  const parts = [...steps, ['files and the rest', rest] as const]
    .sort(([, a], [, b]) => b - a)
    .map(([step, milliseconds]) => `${step} ${((milliseconds / whole) * 100).toFixed(0)}%`);
  console.log(`.${format} is bound by the work of one thread, ${whole.toFixed(1)} ms: ${parts.join(', ')}`);
}

// What every run takes before its first capture; taken off from the figures a second.
const startUp = withCorpus(0, 'txt', runNormalize);
console.log(
  `Captures of 8 KB, 1,000 known people. Start-up, left out below: ${startUp.seconds.toFixed(1)} s.\n`,
);

// First runs of the whole command, one process each, and the same with nothing changed.
print('', COLUMNS);
const rates = new Map<Format, number>();
for (const format of FORMATS)
  for (const count of SIZES[format]) rates.set(format, measure(format, count, startUp));

// What bounds them, and what a peer takes for a part of the work on the same pages.
console.log();
for (const [format, rate] of rates) explain(format, rate);
const [own, peer] = [rates.get('html') ?? 0, readabilityAlone(PEER_PAGES)];
console.log(
  `Readability alone on .html: ${peer.toFixed(0)} captures/s, of which normalize reaches ${(own / peer).toFixed(2)}`,
);
