const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with as his her has have are this from they will who not be an by',
  de: 'der die das und ist nicht ein eine mit von zu auf dem den des sich auch wird für im als bei nach werden',
  fr: 'le la les des et est une un dans que qui pour pas sur au du ce avec plus sont par il elle aux cette',
  es: 'el la los las de que y en un una por con para del se su al lo como más pero sus ha fue está',
  it: 'il lo la gli le di che è un una per con del della sono nel alla si ha anche dei da non più questo',
  pt: 'o a os as de que e em um uma para com não do da no na se por mais dos das foi como ao',
  nl: 'de het een van en is dat op te in voor met niet zijn aan er ook als bij naar om door maar wordt',
  ru: 'и в не на что с по как это но из от для который его её или был бы уже также при со их',
  uk: 'і в не на що з та як це до але із від для який його вона або був також про щоб й є їх',
  bg: 'и в не на че с по като това но от за да се са ще които който той беше към при или през',
  ar: 'في من على أن إلى التي الذي عن مع هذا هذه كان قال وقال ما لم بعد بين أو إن كما قد وقد كانت حتى',
  fa: 'در از به که این را با است برای آن می بر های شد تا هم او نیز شده بود خود کرد یک اما',
  ur: 'کے کی میں ہے سے اور کو نے کا یہ پر ہیں کہ اس تھا تھی جو نہیں بھی ایک وہ',
};

/** Languages that their commonest short words tell apart. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

const ENTRIES = LANGUAGES.flatMap((language) =>
  [...new Set(WORDS[language]?.split(' '))].map((word) => ({ word, language })),
);

/** Which of them have a word among their commonest. */
export const LANGUAGES_BY_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(ENTRIES, ({ word }) => word)].map(([word, entries]) => [
    word,
    entries.map(({ language }) => language),
  ]),
);

/** Languages that letters alone give away, most telling first. */
export const LANGUAGE_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
];
