import { fieldOf, textOf, type Draft } from './draft.ts';
import { tellLanguage } from './tell-language.ts';

/** Tells the language of the article from its words, where the page does not state it. */
export function readLanguage(draft: Draft): Draft {
  if (fieldOf(draft, 'language')) return draft;
  const value = tellLanguage(draft.blocks.map(textOf).join('\n'));
  return value ? { ...draft, fields: [...draft.fields, { name: 'language', value, spans: [] }] } : draft;
}
