/** What pages show around an article, as data: add what a new site brings; no pass changes. */

const LINES = `
  skip to content | skip to main content | skip to navigation | menu | main menu | search | home | log in | login
  sign in | sign up | subscribe | subscribe now | toggle navigation | back to top | next article | previous article
  next post | previous post | read more | show more | load more | see more | view all | open in app | get the app
  news | business | technology | tech | politics | world | opinion | sports | culture | science | health | finance | markets

  share | share this | share this article | share this story | share this post | share on facebook | share on twitter
  share on x | share on linkedin | share via email | copy link | link copied | click to share | tweet | print | email
  follow | follow author | give a gift subscription | upgrade to paid | refer a friend | for immediate release
  facebook | twitter | linkedin | whatsapp | reddit | telegram | like this | follow us | bookmark | save | listen

  advertisement | ad | sponsored | sponsored content | accept all cookies | accept cookies | manage cookies
  cookie settings | continue reading | story continues below advertisement | article continues below | privacy policy
  terms of use | terms of service | contact us | about us

  leave a reply | leave a comment | write a comment | post a comment | add a comment | comments | no comments | comment
  cancel reply | log in to comment | sign in to comment | be the first to comment | required fields are marked

  ready for more | discussion about this post | restacks | start your substack | start your substack get the app
  start your substackget the app | comments restacks
  read in app | view in browser | unsubscribe | manage preferences | join the discussion | skip advertisement
  permalink | permalink embed save report reply | reply | hide | report | like | restack

  abonnieren | jetzt abonnieren | weiterlesen | mehr lesen | kommentare | s’abonner | s'abonner | abonnez-vous
  lire la suite | commentaires | imprimer | suscríbete | suscribirse | leer más | comentarios | imprimir
  inscreva-se | assine | leia mais | iscriviti | abbonati | leggi tutto | commenti | lees meer | reacties
  подписаться | поделиться | читать далее | читать полностью | комментарии | оставить комментарий | реклама
  распечатать | شارك | مشاركة | إعلان | اشترك | اشترك الآن | اقرأ المزيد | التعليقات | שתפו | שיתוף | פרסומת
  הירשמו | קראו עוד | תגובות | 订阅 | 立即订阅 | 訂閱 | 購読する | 구독하기

  teilen | drucken | anzeige | werbung | zum inhalt springen | kommentar schreiben | schreibe einen kommentar
  partager | publicité | aller au contenu | laisser un commentaire | compartir | publicidad | ir al contenido
  deja un comentario | condividi | pubblicità | lascia un commento | compartilhar | deixe um comentário | delen
  advertentie | 分享 | 广告 | 发表评论 | 写评论 | 评论 | 阅读更多 | 分享到 | 廣告 | 發表評論 | シェア | 広告
  コメントを書く | コメントする | 続きを読む | 공유 | 공유하기 | 광고 | 댓글 쓰기 | 댓글
`;

/** Whole lines, in lowercase, without marks at either end. */
export const BOILERPLATE_LINES: ReadonlySet<string> = new Set(LINES.split(/\s*[|\n]\s*/).filter(Boolean));

/** Whole lines that are never the article's own words, with what they are. */
export const BOILERPLATE_PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^[a-z]+(?:_[a-z0-9]+)+$/, 'a key of the page’s template, without its words'],
  [
    /^(?:home|news|business|technology|tech|ai|politics|world|opinion|sports|culture|science|health|finance|markets|startseite|accueil|inicio)(?:\s*[/>›»]\s*[\p{L}\p{N}’'&-]+(?: [\p{L}\p{N}’'&-]+){0,2}){1,4}$/iu,
    'the page’s place in its site',
  ],
  [/^[∙•·] paid$/i, 'a label of the newsletter'],
  [/^your e-?mail address will not be published\b.{0,60}$/i, 'a comment form'],
  [/^save my name, e-?mail,? and website in this browser\b.{0,60}$/i, 'a comment form'],
  [
    /^\d[\d,.]*\s*(?:comments?|shares?|views?|likes?|kommentare|commentaires|comentarios|评论|条评论|コメント|댓글)$/i,
    'a counter',
  ],
  [
    /^(?:\d+|one|two|three|four|five|ten)[\s-]*min(?:ute)?s?\.?(?: of)? read(?:ing)?(?: time)?$/i,
    'a reading time',
  ],
  [
    /^(?:(?:estimated )?reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|阅读时间|読了時間)\s*[:：]?\s*.{1,20}$/i,
    'a reading time',
  ],
  [/^[_*·•∙–—=~-]+(?: [_*·•∙–—=~-]+)*$/, 'a rule'],
  [/^this (?:article|story) is more than (?:\d+|an?|one) (?:month|year)s? old$/i, 'how old the page is'],
  [/^(?:posted|filed|categori[sz]ed|published) (?:in|under)\b[^.]{1,100}$/i, 'the page’s categories'],
  [
    /^(?:tags?|tagged|categor(?:y|ies)|filed under|schlagw(?:o|ö)rter|mots-clés|标签|タグ)\s*[:：][^.。]{1,150}$/i,
    'the page’s categories',
  ],
  [/^(?:sign up|subscribe|register) (?:for|to) (?:our|the|my|this)\b.{0,80}$/i, 'an invitation to subscribe'],
  [
    /^(?:get|receive) (?:the|our) .{0,60}\b(?:newsletter|inbox|e-?mail)\b.{0,40}$/i,
    'an invitation to subscribe',
  ],
  [
    /^thanks for reading\b.{0,80}\b(?:subscribe|share|support|public|free)\b.{0,80}$/i,
    'an invitation to subscribe',
  ],
  [/^.{1,60} is a reader-supported publication\b.{0,140}$/i, 'an invitation to subscribe'],
  [
    /^this (?:article|story|post|content) is (?:only )?(?:for|available (?:only )?to|exclusive to) (?:paid |paying )?(?:subscribers|members)\b.{0,60}$/i,
    'an invitation to subscribe',
  ],
  [
    /^already (?:a (?:subscriber|member)(?=[?.!:,—-]|$)|have an account\b).{0,40}$/i,
    'an invitation to subscribe',
  ],
  [/^(?:to continue reading|continue reading your)\b.{0,80}$/i, 'an invitation to subscribe'],
  [/^il vous reste \d+(?:[.,]\d+)? ?% de cet article\b.{0,60}$/i, 'an invitation to subscribe'],
  [
    /^(?:privacy|terms|collection notice)(?: policy)?(?: [∙·•|] (?:privacy|terms|collection notice)(?: policy)?)+$/i,
    'links of the page’s foot',
  ],
  [/^substack is the home for great \w+\.?$/i, 'a line of the newsletter’s host'],
  [/^listen to this (?:article|story)\b.{0,60}$/i, 'a player'],
  [/^our standards: .{3,80} principles\.?$/i, 'a notice of the newswire'],
  [/^for more on this (?:story|topic)\b[^.]{0,60}$/i, 'a link of the page'],
  [/^(?:-+ ?(?:30|ends?) ?-+|#{3,})$/i, 'the mark of the end'],
  [
    /^(?:follow|join|like) us (?:on|at|in)\b(?!.*, .*\b(?:said|says|wrote)\b).{0,60}$/i,
    'an invitation to follow',
  ],
  [
    /^(?:photo|image|picture|illustration|foto|bild|crédit photo|imagen)(?: credits?)?\s*[:：/]\s*.{1,80}$/i,
    'the credit of a picture',
  ],
  [
    /^(?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|[Ii]llustration)(?: [Cc]redits?)?\s+(?:by|BY)\s+(?=\p{Lu}).{1,80}$/u,
    'the credit of a picture',
  ],
  [/^(?:click|tap) here\b(?!,).{0,60}$/i, 'a link of the page'],
  [/^(?:we use|this (?:web)?site uses) cookies\b/i, 'a cookie notice'],
  [/^(?:this site is protected by recaptcha|this site uses akismet)\b/i, 'a notice of a comment form'],
];

/** Whole lines that an article of its own can have as a heading, and a page's tail has above other articles. */
export const NEWS_HEADINGS: readonly RegExp[] = [
  /^(?:more|latest|other|recent) (?:news|stories|articles|posts|coverage|headlines)(?: (?:about|on|from|in|like|for) .{1,60})?$/i,
];

/** Whole lines under which a page lists other articles, wherever they stand. */
export const RELATED_HEADINGS: readonly RegExp[] = [
  /^more from .{1,40}$/i,
  /^related(?: (?:news|stories|articles?|posts?|topics?|reading|coverage|content|links|tags))?$/i,
  /^similar (?:posts|articles|stories|news)$/i,
  /^you (?:may|might)(?: also)? (?:like|enjoy|be interested in|have missed).{0,20}$/i,
  /^(?:read|up|what to read) next$/i,
  /^recommended(?: (?:for you|reading|stories|articles|videos))?$/i,
  /^(?:most (?:read|popular|viewed)|popular (?:posts|stories|now)|trending(?: now| topics)?|editors?[’']s? picks?)$/i,
  /^(?:verwandte artikel|ähnliche artikel|mehr zum thema|auch interessant|das könnte (?:sie|dich) auch interessieren)$/i,
  /^(?:articles? (?:liés|similaires|connexes)|à lire aussi|sur le même sujet)$/i,
  /^(?:artículos? relacionados|noticias relacionadas|te puede interesar|lea también|más noticias)$/i,
  /^(?:articoli correlati|leggi anche|artigos relacionados|leia também|lees ook|gerelateerde artikelen)$/i,
  /^(?:相关(?:阅读|新闻|文章|报道|推荐)|推荐阅读|延伸阅读|热门文章|相關(?:閱讀|新聞|文章|報導)|推薦閱讀|延伸閱讀)$/,
  /^(?:читайте также|по теме|похожие (?:статьи|новости)|другие новости)$/i,
  /^(?:اقرأ أيضا|اقرأ أيضًا|(?:مواضيع|أخبار) ذات صلة|קראו גם|כתבות נוספות|עוד בנושא)$/,
  /^(?:関連(?:記事|ニュース)|おすすめ記事|あわせて読みたい|人気記事)$/,
  /^(?:관련 ?(?:기사|뉴스|글)|추천 ?기사|인기 ?기사|많이 본 뉴스)$/,
];

/** One line that points to one other article. */
export const RELATED_LINE =
  /^(?:related|read more|read also|also read|see also|read next|don[’']t miss|lesen sie auch|lesetipp|à lire aussi|lire aussi|lea también|lee también|читайте также|اقرأ أيضا|اقرأ أيضًا|קראו גם|leggi anche|leia também|lees ook|相关阅读|関連記事|관련 ?기사)\s*[:：|–—-]\s*\S.{0,200}[^.。]$/i;

/** Beginnings and parts of legal notices. */
export const LEGAL_NOTICES: readonly RegExp[] = [
  /^(?:©|\(c\)\s|copyright(?:\s*(?:©|\(c\)|[:：]|\d{4}\b|by\b|(?:notice|policy|information)$)|$))/i,
  // A name and nothing else: what goes on in small letters is a sentence about copyright.
  /^(?:Copyright|COPYRIGHT),?(?: (?:\p{Lu}\S*|\d\S*|of|and|the|for|&))+$/u,
  /\ball rights reserved\b/i,
  /\b(?:does|do|should|shall) not (?:constitute|be (?:construed|considered|taken) as)\b.{0,60}\b(?:advice|recommendation|offer|solicitation)\b/i,
  /\bfor (?<=(?:^|\b(?:is|are|be|provided|intended|meant|published|given|offered|shared|solely|strictly) )for )(?:general )?(?:information(?:al)?|educational)\b.{0,40}\bpurposes? only\b/i,
  /\b(?:not|nor) (?:investment|financial|legal|trading) advice\b/i,
  /^(?:legal )?disclaimer\s*[:：]/i,
  /^(?:this (?:material|article|content) may not be (?:published|reproduced|redistributed))\b/i,
  /(?:不构成(?:任何)?(?:投资)?建议|版权所有|免责声明|未经授权.{0,20}转载|不構成(?:任何)?(?:投資)?建議|版權所有)/,
  /(?:無断転載|投資助言ではありません|무단 ?전재|저작권자)/,
  /\b(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)\b/i,
];
