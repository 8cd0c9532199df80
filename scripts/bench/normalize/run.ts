import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { indexPeople } from '../../normalize/people-names.ts';
import { normalizeCapture } from '../../normalize/normalize-capture.ts';
import { generateCaptures, generatePeople, type Format } from './generate-captures.ts';

const SIZES = [100, 1000, 10_000];
const PEOPLE = indexPeople(generatePeople(1000));
const MEGA = 1e6;

/** What one kind of work cost. */
interface Cost {
  readonly seconds: number;
  readonly bytes: number;
  readonly peak: number;
}

/** Does some work on generated captures one by one, none of them kept, and watches the memory. */
function measure(count: number, format: Format, work: (bytes: Uint8Array) => void): Cost {
  let [seconds, bytes, peak] = [0, 0, 0];
  let index = 0;
  for (const capture of generateCaptures(count, format)) {
    const start = performance.now();
    work(capture);
    seconds += (performance.now() - start) / 1000;
    bytes += capture.length;
    if (index++ % 50 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  return { seconds, bytes, peak };
}

function report(what: string, count: number, { seconds, bytes, peak }: Cost): void {
  const cells = [
    what.padEnd(24),
    String(count).padStart(7),
    (count / seconds).toFixed(0).padStart(10),
    (bytes / MEGA / seconds).toFixed(2).padStart(8),
    (peak / MEGA).toFixed(0).padStart(8),
  ];
  console.log(cells.join('  '));
}

/** The peer: extraction alone, as a reader's view does it, with no source kept and nobody looked for. */
function readabilityAlone(bytes: Uint8Array): void {
  const document = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/html');
  new Readability(document as unknown as Document).parse();
}

const normalize = (format: Format) => (bytes: Uint8Array) => void normalizeCapture(bytes, format, PEOPLE);

// How fast captures of 8 KB become texts, with 1,000 known people; and what extraction alone costs.
console.log('work                       captures  captures/s    MB/s  peak MB');
for (const count of SIZES) {
  for (const format of ['txt', 'md', 'html'] as const)
    if (format !== 'html' || count <= 1000)
      report(`normalize .${format}`, count, measure(count, format, normalize(format)));
  if (count <= 1000) report('Readability alone .html', count, measure(count, 'html', readabilityAlone));
}
