import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { htmlCharacters } from './model/html-characters.ts';
import { sha256Of } from './model/lock.ts';
import { readParagraphs } from './model/paragraphs.ts';
import { parseEntry } from './model/parse-entry.ts';
import { formatProblems } from './model/problems.ts';
import { absolutePath, contentFolder, listRecords, displayPath } from './model/read-content.ts';
import { articleSchema } from './schemas/article.ts';
import { departureSchema } from './schemas/departure.ts';
import { personSchema } from './schemas/person.ts';
import { textSchema, type TextRecord } from './schemas/text.ts';
import type { Entry } from './model/parse-entry.ts';

const folder = contentFolder();

/** Reads every record of a folder with the parser that the scripts use; throws on the first fault. */
function entriesOf<T extends z.ZodType>(name: string, schema: T): Entry<z.output<T>>[] {
  return listRecords(path.join(folder, name)).map((file) => {
    const full = path.join(folder, name, file);
    const { entry, problems } = parseEntry(readFileSync(full, 'utf8'), displayPath(full), schema);
    if (!entry) throw new Error(formatProblems(problems));
    return entry;
  });
}

/** Loads records whose bodies are MDX modules, rendered through @astrojs/mdx. */
function records<T extends z.ZodType>(name: string, schema: T): Loader {
  return {
    name: `${name}-records`,
    load: async ({ store, parseData, generateDigest }) => {
      store.clear();
      for (const { id, file, data, body } of entriesOf(name, schema)) {
        const filePath = path.relative(process.cwd(), absolutePath(file));
        const parsed = await parseData({ id, data: data as Record<string, unknown>, filePath });
        store.set({ id, data: parsed, body, filePath, digest: generateDigest(body), deferredRender: true });
      }
    },
  };
}

/** Loads texts, each paragraph rendered as Markdown: a capture never becomes a module. Full edition only. */
const texts: Loader = {
  name: 'texts',
  load: async ({ store, parseData, renderMarkdown }) => {
    store.clear();
    if (process.env['EDITION'] !== 'full') return;
    for (const text of entriesOf('texts', textSchema)) {
      const html = await Promise.all(
        readParagraphs(text as Entry<TextRecord>).map(async ({ n, markdown }) => [
          String(n),
          htmlCharacters((await renderMarkdown(markdown)).html),
        ]),
      );
      const hash = sha256Of(readFileSync(absolutePath(text.file)));
      const data = await parseData({ id: text.id, data: text.data as Record<string, unknown> });
      store.set({
        id: text.id,
        data,
        rendered: { html: '', metadata: { frontmatter: { hash, paragraphs: Object.fromEntries(html) } } },
      });
    }
  },
};

export const collections = {
  articles: defineCollection({ loader: records('articles', articleSchema), schema: articleSchema }),
  people: defineCollection({ loader: records('people', personSchema), schema: personSchema }),
  departures: defineCollection({ loader: records('departures', departureSchema), schema: departureSchema }),
  texts: defineCollection({ loader: texts, schema: textSchema }),
};
