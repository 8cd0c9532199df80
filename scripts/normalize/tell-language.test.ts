import { describe, expect, it } from 'vitest';
import { readLanguage } from './read-language.ts';
import { draftOf, fieldsOf } from './sample-drafts.ts';
import { tellLanguage } from './tell-language.ts';

describe('telling a language', () => {
  it.each([
    ['The keeper of the lamp has left, and nobody is there to light it.', 'en'],
    ['Der Wärter ist nicht mehr da, und die Lampe ist aus.', 'de'],
    ['Le gardien est parti et la lampe est dans le noir.', 'fr'],
    ['Смотрительница маяка ушла, и никто не знает, что будет на нём.', 'ru'],
    ['Доглядачка маяка пішла, і ніхто не знає, що буде з ним та як.', 'uk'],
    ['Пазачката на фара си отиде и никой не знае, че ще се върне.', 'bg'],
    ['قالت الحارسة إنها ستغادر المنارة في نهاية الشتاء وإن أحدا لم يطلب منها ذلك من المجلس.', 'ar'],
    ['نگهبان فانوس گفت که این برج را در پایان زمستان ترک می کند و از آن می رود.', 'fa'],
    ['守灯人离开了。', 'zh'],
    ['灯台守は去りました。', 'ja'],
    ['등대지기가 떠났다.', 'ko'],
  ])('tells %j', (text, language) => {
    expect(tellLanguage(text)).toBe(language);
  });

  it('leaves open what a few words do not tell', () => {
    expect([tellLanguage('Ada Quill'), tellLanguage('12:30'), tellLanguage('Фонарь')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('states the language of a capture, unless its front matter does', () => {
    const text = 'The keeper of the lamp has left, and it is dark.';
    expect(fieldsOf(readLanguage(draftOf(text)))).toEqual(['language: en']);
    expect(fieldsOf(readLanguage(draftOf(`---\nlang: en-GB\n---\n${text}`, 'md')))).toEqual([
      'language: en-GB',
    ]);
  });
});
