import mono from './b612-mono.woff2?url';
import monoBold from './b612-mono-bold.woff2?url';
import serif from './newsreader.woff2?url';

/** Addresses of the font files that the first screen of every page uses: preload them (`as="font" crossorigin`). */
export const PRELOADED_FONTS: readonly string[] = [serif, mono, monoBold];
