import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { generateCaptures, type Format } from './generate-captures.ts';
import { runNormalize, withCorpus, type Cost } from './run-command.ts';
import { shareOut } from './share-out.ts';

const FORMATS: readonly Format[] = ['txt', 'md', 'html'];
const SIZES: readonly number[] = [100, 1000, 10_000];
const MEGA = 1e6;
const PEER_PAGES = 1000;
const COLUMNS = ['captures', 'seconds', 'captures/s', 'MB/s', 'of CPU/s', 'peak MB', 'again s', 'peak MB'];

function print(what: string, cells: readonly (string | number)[]): void {
  console.log(what.padEnd(5) + cells.map((cell) => String(cell).padStart(11)).join(''));
}

/** Captures a second by the clock, and by the processor: what counts where other programs run beside. */
interface Rates {
  readonly clock: number;
  readonly processor: number;
}

/**
 * The peer: extraction alone, as a reader's view does it: no source kept, nobody looked for, nothing written.
 * Gives captures a second of the processor.
 */
function readabilityAlone(count: number): number {
  const pages = [...generateCaptures(count, 'html')];
  const before = process.cpuUsage();
  for (const bytes of pages) {
    const document = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
    new Readability(document as unknown as Document).parse();
  }
  const { user, system } = process.cpuUsage(before);
  return (count / (user + system)) * 1e6;
}

/** Measures a first run and one in which nothing has changed; gives the rates of the first. */
function measure(format: Format, count: number, startUp: Cost): Rates {
  return withCorpus(count, format, (corpus) => {
    const [first, again] = [runNormalize(corpus), runNormalize(corpus)];
    const seconds = first.seconds - startUp.seconds;
    const rates = { clock: count / seconds, processor: count / (first.processor - startUp.processor) };
    print(`.${format}`, [
      count,
      first.seconds.toFixed(1),
      rates.clock.toFixed(0),
      (corpus.bytes / MEGA / seconds).toFixed(2),
      rates.processor.toFixed(0),
      first.peakMegabytes.toFixed(0),
      again.seconds.toFixed(1),
      again.peakMegabytes.toFixed(0),
    ]);
    return rates;
  });
}

/** Says what the processor's time of a capture goes into: each step by itself, and as what is left files and all else. */
function explain(format: Format, { processor }: Rates): void {
  const steps = [...shareOut(format)];
  const computing = steps.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
  const whole = Math.max(1000 / processor, computing);
  const parts = [...steps, ['files and the rest', whole - computing] as const]
    .sort(([, a], [, b]) => b - a)
    .map(([step, milliseconds]) => `${step} ${((milliseconds / whole) * 100).toFixed(0)}%`);
  console.log(`.${format} is bound by the processor, ${whole.toFixed(1)} ms a capture: ${parts.join(', ')}`);
}

// What every run takes before its first capture; taken off from the figures a second.
const startUp = withCorpus(0, 'txt', runNormalize);
console.log(
  `Captures of 8 KB, 1,000 known people. Start-up, left out below: ${startUp.seconds.toFixed(1)} s.\n`,
);

// First runs of the whole command, one process each, and the same with nothing changed.
print('', COLUMNS);
const largest = new Map<Format, Rates>();
for (const format of FORMATS) for (const count of SIZES) largest.set(format, measure(format, count, startUp));

// What bounds them, and what a peer takes for a part of the work on the same pages.
console.log();
for (const [format, rates] of largest) explain(format, rates);
const [own, peer] = [largest.get('html')?.processor ?? 0, readabilityAlone(PEER_PAGES)];
console.log(
  `Readability alone on .html: ${peer.toFixed(0)} captures/s, of which normalize reaches ${(own / peer).toFixed(2)}`,
);
