import { stringify } from 'yaml';
import type { z } from 'zod';

/** What a draft says where its editor must decide. `build` and `verify` refuse it by line. */
export const TODO = 'TODO';

/** A field of a record in YAML, on one line: its value where the schema takes it, else TODO. */
export function field(name: string, value: string | undefined, schema: z.ZodType, help = ''): string {
  const valid = value !== undefined && schema.safeParse(value).success;
  const written = valid ? stringify(value, { lineWidth: 0, version: '1.2' }).trimEnd() : TODO;
  return `${name}: ${written.includes('\n') ? JSON.stringify(value) : written}${valid || !help ? '' : ` # ${help}`}`;
}

/** How many decisions a draft leaves to its editor. */
export function countTodos(draft: string): number {
  return draft.match(/\bTODO\b/g)?.length ?? 0;
}
