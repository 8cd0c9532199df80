import { decodeCapture } from './decode-capture.ts';
import { textOf, type Capture, type Draft, type Pass } from './draft.ts';
import { readCapture } from './normalize-capture.ts';

/** For tests: the draft of some lines of a capture, before any pass. */
export function draftOf(text: string, format: Capture['format'] = 'txt'): Draft {
  return readCapture(decodeCapture(new TextEncoder().encode(text), format));
}

/** For tests: the draft of some lines after some passes. */
export function after(passes: readonly Pass[], text: string, format: Capture['format'] = 'txt'): Draft {
  return passes.reduce((draft, pass) => pass(draft), draftOf(text, format));
}

/** For tests: what is left of a draft, as `line kind words`. */
export function blocksOf({ blocks }: Draft): string[] {
  return blocks.map((block) => `${block.line} ${block.kind} ${textOf(block)}`);
}

/** For tests: what was cut, as `pass: words`. */
export function cutsOf({ capture, cuts }: Draft): string[] {
  return [...cuts]
    .sort((a, b) => a.start - b.start)
    .map(({ pass, start, end }) => `${pass}: ${capture.text.slice(start, end)}`);
}

/** For tests: what became metadata, as `name: value`. */
export function fieldsOf({ fields }: Draft): string[] {
  return fields.map(({ name, value }) => `${name}: ${value}`);
}

/** For tests: a sentence of 35 words and no name, long enough that only an article has it. */
export const LONG =
  'the harbour was quiet all through that long winter and the boats lay side by side along the wall while the keepers mended nets and waited for the ice in the outer channel to break up again.';
