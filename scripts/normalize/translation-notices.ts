/** What a notice speaks of: the page itself, or the translation as a thing. */
const PAGE =
  /\b(?:(?:this|the|our|all) (?:\p{L}+ )?(?:page|article|text|content|story|post|version|document)|(?:this|the|our) translations?(?= (?:is|was|are|were|may|has|by|provided|generated|made|produced)\b))\b/iu;
const MACHINE =
  /\btranslat(?:ion|ed)\b.{0,80}\b(?:software|machine|automatic(?:ally)?|third[- ]part(?:y|ies)|artificial intelligence|AI)\b|\b(?:machine|automatic(?:ally)?|AI)[- ]translat(?:ion|ed)\b/i;

/** Notices that a machine translated the page. An article can say of somebody that she led a team for machine translation. */
const TRANSLATION_NOTICES: readonly RegExp[] = [
  /^(?:machine|automatic(?:ally)?|AI)[- ]translat(?:ion|ed)(?:[.:]?$| (?:from|by|into|of this|may contain)\b)/i,
  /^translat(?:ion|ed)(?: from \p{L}+)?:? (?:provided )?(?:automatically\b|(?:by|with|using) (?:an? |the )?(?:machine|software|third[- ]part(?:y|ies)|artificial intelligence|AI)\b)/iu,
  /(?:本文|本页|本頁|此文|此页|此頁|译文|譯文|この|本記事|이 (?:기사|글|번역)|본 (?:기사|글|번역)).{0,40}(?:机器翻译|機器翻譯|自動翻訳|機械翻訳|기계 ?번역|자동 ?번역)/,
  /^(?:机器翻译|機器翻譯|自動翻訳|機械翻訳|기계 ?번역|자동 ?번역)[^。．]{0,12}[。．.]?$|由第三方软件翻译/,
  /\b(?:maschinell|automatisch) übersetzt\b|\btraduit automatiquement\b|\btraducido automáticamente\b|\btradotto automaticamente\b/i,
];

/** Whether a line says that a machine translated the page. */
export function isTranslationNotice(line: string): boolean {
  return (PAGE.test(line) && MACHINE.test(line)) || TRANSLATION_NOTICES.some((pattern) => pattern.test(line));
}
