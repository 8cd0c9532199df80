import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lineAt, type Capture, type Draft } from './draft.ts';

/** A page's head as some site writes it, and what must be read from it. */
export interface Head {
  readonly name: string;
  readonly format: Capture['format'];
  readonly capture: string;
  /** What `factsIn` must give, and the kinds of what is left, joined by commas. */
  readonly facts: readonly string[];
  readonly left: string;
}

/** Paragraphs long enough to be an article's, by language. */
const BODIES: Readonly<Record<string, string>> = {
  en: 'The keeper of the northern lamp said that she would leave the tower at the end of the winter, and that nobody had asked her to go, though the board had wished for it since the storm had put the old light out.',
  de: 'Die Hüterin der nördlichen Lampe sagte, dass sie den Turm am Ende des Winters verlassen werde und dass niemand sie gebeten habe zu gehen, obwohl der Vorstand es sich seit dem Sturm gewünscht hatte, der das alte Licht gelöscht hat.',
  fr: 'La gardienne de la lampe du nord a dit qu’elle quitterait la tour à la fin de l’hiver et que personne ne lui avait demandé de partir, bien que le conseil le souhaite depuis la tempête qui a éteint la vieille lumière.',
  es: 'La guardiana de la lámpara del norte dijo que dejaría la torre al final del invierno y que nadie le había pedido que se fuera, aunque la junta lo deseaba desde la tormenta que apagó la vieja luz.',
  ru: 'Хранительница северного маяка сказала, что покинет башню в конце зимы и что никто не просил её уходить, хотя правление желало этого с тех пор, как буря погасила старый огонь, и весь город об этом знал.',
  el: 'Η φύλακας του βόρειου φάρου είπε ότι θα φύγει από τον πύργο στο τέλος του χειμώνα και ότι κανείς δεν της ζήτησε να φύγει, αν και το συμβούλιο το ήθελε από τότε που η καταιγίδα έσβησε το παλιό φως.',
  he: 'שומרת המגדלור הצפוני אמרה שתעזוב את המגדל בסוף החורף ושאיש לא ביקש ממנה ללכת, אף שההנהלה רצתה בכך מאז שהסערה כיבתה את האור הישן, וכל העיר ידעה על כך זמן רב לפני כן, כך נאמר שם.',
  ar: 'قالت حارسة المنارة الشمالية إنها ستغادر البرج في نهاية الشتاء وإن أحدا لم يطلب منها الرحيل، رغم أن المجلس كان يرغب في ذلك منذ أن أطفأت العاصفة الضوء القديم، وكانت المدينة كلها تعرف ذلك منذ زمن طويل.',
  zh: '守灯人周三说，她将在冬天结束时离开灯塔，没有人要求她离开，虽然董事会自风暴熄灭旧灯以来一直希望如此，镇上的人都很惊讶，因为她在那里工作了十九年之久。',
  ja: '灯台守は水曜日、冬の終わりに塔を離れると述べ、誰も彼女に去るよう求めていないと語ったが、理事会は嵐で古い灯が消えて以来それを望んでいたという。町の人々は皆とても驚いている。',
  ko: '등대지기는 수요일에 겨울이 끝날 때 등대를 떠날 것이라고 말했으며 아무도 그녀에게 떠나라고 요구하지 않았다고 말했다. 이사회는 폭풍으로 옛 등불이 꺼진 이후로 그것을 바라고 있었고 마을 사람들은 모두 매우 놀랐다고 한다. 그녀는 십구 년 동안 그곳에서 일했다.',
};

/** For tests: the heads of `fixtures/heads.txt`; BODY stands there for a paragraph in the head's language. */
export function readHeads(): Head[] {
  const file = readFileSync(path.join(import.meta.dirname, 'fixtures', 'heads.txt'), 'utf8');
  return file.split(/^=== /m).flatMap((section): Head[] => {
    const [, name = '', format = '', language = ''] = /^(.+) \((txt|md|html), (\w+)\)\n/.exec(section) ?? [];
    const [head = '', expected = ''] = section.slice(section.indexOf('\n') + 1).split(/^--- read\n/m);
    const facts = expected.trim().split('\n');
    const left = facts.pop()?.replace(/^left: /, '') ?? '';
    const capture = head.replaceAll('BODY', BODIES[language] ?? '');
    return name && isFormat(format) ? [{ name, format, capture, facts, left }] : [];
  });
}

function isFormat(word: string): word is Capture['format'] {
  return word === 'txt' || word === 'md' || word === 'html';
}

/**
 * For tests: what a page states of itself, one fact a line, with the line of the capture that it rests on
 * (a fact without one rests on that of the fact before it, or on the newswire's dateline), and whether it is a guess.
 */
export function factsIn({ capture, fields, warnings }: Draft): string[] {
  return fields.flatMap(({ name, value, spans: [span] }) => {
    if (name === 'other' || name === 'language') return [];
    const guess = warnings.some((one) => one.includes(`a guess: “${value}” is taken for the ${name}`));
    return `${name}${span ? ` ${lineAt(capture.lines, span.start)}` : ''}${guess ? ', a guess' : ''}: ${value}`;
  });
}
