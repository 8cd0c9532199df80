/** Words that say which date follows, in the languages of many sites. */
export const DATE_LABEL =
  /^(?:(?:first |originally |last )?(?:published(?: time)?|issued|posted|updated|modified|edited|created|released|date|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|atualizado)(?: on| at| am| le| el| il| em)?\s*(?:[:：]\s*|\s)|(?:发布时间|发布|发表于|更新时间|更新日|更新|公開日|입력|등록|수정|Опубликовано|Обновлено|نُ?شر(?:ت)? في|تاريخ النشر|آخر تحديث)\s*[:：]?\s*)/i;

/** The same words where a language puts them behind the date. */
export const DATE_SUFFIX = /\s*(?:更新|公開|配信|掲載|发布|發布|수정|입력|등록)$/;

/** Whether a label of a date says that it is the date of a change. */
export function isUpdate(label: string): boolean {
  return /updat|modif|edit|aktual|stand|mis à jour|actualiz|aggiorn|atualiz|更新|수정|обновлено|تحديث/i.test(
    label,
  );
}

/** A time that only the day of reading makes a date. */
export const AGO =
  /^(?:an?|one|two|three|\d{1,3}) (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?) ago$/i;

const BYLINE =
  /^(?:(?:(?:written|words|text|story|reporting|posted|published) by|by|von|par|por|di|da|door)(?:\s*[:：]\s*|\s+)|(?:author|from|autor|auteur|автор|текст|作者|文|記者|记者|기자|מאת|بقلم|كتب|كتبت)\s*[:：/]\s*|(?:记者|記者|מאת|بقلم)\s+)/i;
const CREDIT =
  /^(?:editors?|edited by|translators?|translated by|translation|copy editor|proofreader|reviewed by|fact[- ]checked by|produced by|redaktion|编辑|責任編輯|责任编辑|编译|翻译|校对|編集|翻訳)(?:\s*[:：/／|]\s*|\s+)/i;

/** What follows a label; after a label without a colon only a name, which begins in capitals or has none. */
function nameAfter(label: RegExp, line: string): string | undefined {
  const found = label.exec(line)?.[0];
  const name = line.slice(found?.length ?? 0);
  if (found === undefined || !name) return undefined;
  return /[:：/／|]\s*$/.test(found) || /^[\p{Lu}\p{Lo}]/u.test(name) ? name : undefined;
}

/** A Korean byline: a name, and that it is a reporter's. */
const REPORTER = /^(\p{Script=Hangul}{2,4}) (?:선임)?기자$/u;

/** The name that a byline gives; undefined where the line is none. */
export function nameInByline(line: string): string | undefined {
  return REPORTER.exec(line)?.[1] ?? nameAfter(BYLINE, line);
}

/** The name of somebody who had a hand in the page without having written it; undefined where the line gives none. */
export function nameInCredit(line: string): string | undefined {
  return nameAfter(CREDIT, line);
}

/** Whole lines in which a newswire says who worked on a report, from where, and how to reach them. */
export const WIRE_CREDITS: readonly RegExp[] = [
  /^[(–—-]*\s*(?:(?:additional |with |contributions? )?(?:reporting|writing|compiled|editing|contributions|assistance) (?:by|from) \p{Lu}.{1,220}|.{3,120} contributed (?:to this (?:report|story|article)|reporting)\.?)\)?\.?$/iu,
  /^to contact the (?:reporters?|editors?|authors?)\b[^:.]{0,60}:.{1,200}$/i,
  /^\(\([^()]{3,120}@[^()]{3,120}\)\)$/,
];

/** Words before a title, as programs that save pages and mail write them. */
export const TITLE_LABEL =
  /^(?:title|headline|subject|betreff|objet|asunto|标题|標題|件名|제목)\s*[:：]\s*(?=\S)/i;

/** Words that show a name to be no person's. */
export const ORGANISATION_WORD =
  /\b(?:News|Times|Post|Journal|Daily|Today|Staff|Press|Media|Team|Desk|Editors|Magazine|Review|Agency|Wire)\b/;

/** What somebody is at a paper, after the name: `Ada Quill, Harbour Correspondent`. */
export const POST_AT_PAPER =
  /(?<=\p{L}),? (?:[\p{L}’'-]+ ){0,4}(?:correspondent|reporter|(?:staff|senior|feature) writer|columnist|editor(?:-in-chief| at large)?|bureau chief|journalist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|corresponsal|redactora?)$/iu;

/** Words before the source that a page names. */
export const SOURCE_LABEL =
  /^(?:source|sources|original source|quelle|fuente|fonte|bron|来源|來源|出典|출처)\s*[:：]\s*/i;

/** Words before the page's own address. */
export const ADDRESS_LABEL =
  /^(?:url(?: source)?|link|address|permalink|original(?: article| link| url)?|source(?: url)?|read the original(?: article)?(?: at| here)?|retrieved from|quelle|原文(?:链接|連結)?|元記事)\s*[:：]?\s*(?=https?:\/\/\S+$)/i;
