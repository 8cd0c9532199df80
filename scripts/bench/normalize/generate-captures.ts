import type { Person } from '../../normalize/people-names.ts';

export type Format = 'txt' | 'md' | 'html';

const SIZE = 8192;
const FIRST = ['Ada', 'Bram', 'Cleo', 'Dov', 'Esme', 'Femi', 'Gus', 'Hana', 'Ivo', 'Juno'];
const WORDS =
  'the harbour was quiet all winter and boats lay side by side along its wall while keepers mended nets until ice broke up again in spring when pilots came back with letters from the far shore'.split(
    ' ',
  );

/** A generator of numbers below one that gives the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function surnameOf(index: number): string {
  return `Qu${'aeiou'.charAt(index % 5)}${'bdfgklmnprst'.charAt(Math.floor(index / 5) % 12)}${'aeiou'.charAt(Math.floor(index / 60) % 5)}${'lmnrst'.charAt(Math.floor(index / 300) % 6)}`;
}

function nameOf(index: number): string {
  return `${FIRST[index % FIRST.length] ?? ''} ${surnameOf(index)}`;
}

/** People who do not exist. */
export function generatePeople(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `person-${index}`,
    name: nameOf(index),
    surname: surnameOf(index),
    aliases: [],
    scripts: [],
  }));
}

function paragraph(next: () => number): string {
  const words = Array.from(
    { length: 60 + Math.floor(next() * 40) },
    () => WORDS[Math.floor(next() * WORDS.length)] ?? '',
  );
  words[0] = nameOf(Math.floor(next() * 1000));
  words[30] = `${surnameOf(Math.floor(next() * 1000))},`;
  return `${words.join(' ')}.`;
}

function page(paragraphs: readonly string[], format: Format, index: number): string {
  const title = `The harbour in the year ${index}`;
  if (format === 'txt') return [title, 'By Bea Marsh', ...paragraphs].join('\n\n');
  if (format === 'md')
    return [
      `---\ntitle: ${title}\nauthor: Bea Marsh\n---`,
      ...paragraphs.map((text) => `**Now**: ${text}`),
    ].join('\n\n');
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta name="author" content="Bea Marsh"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${body}</article><footer>The end</footer></body></html>`;
}

/** Captures of about 8 KB, each different and always the same, one at a time. */
export function* generateCaptures(count: number, format: Format): Generator<Uint8Array> {
  const next = numbers(count);
  for (let index = 0; index < count; index++) {
    const paragraphs: string[] = [];
    for (let size = 0; size < SIZE; size += paragraphs.at(-1)?.length ?? SIZE)
      paragraphs.push(paragraph(next));
    yield new TextEncoder().encode(page(paragraphs, format, index));
  }
}
