import path from 'node:path';

/** Where the text of a capture stands in the folder of texts: by the beginning of the capture's SHA-256. */
export function textFile(texts: string, capture: string): string {
  return path.join(texts, `${capture.slice(0, 16)}.mdx`);
}
