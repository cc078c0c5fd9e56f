import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { fold, formsOf, withDigits } from '../../src/text/folded.js';
import { numeralsIn } from '../../src/text/numerals.js';

describe('folding', () => {
  it.each([
    ['Ｘｉ　Ｊｉｎｐｉｎｇ', 'xi jinping'],
    ['  two \n words ', 'two words'],
    ['“十严禁”、《办法》', '十严禁办法'],
    ['2,296', '2296'],
    ['95.4%', '95.4%'],
    ['９５．４％', '95.4%'],
    ['the end.', 'the end'],
    ['v1.', 'v1'],
    ['ﬁt', 'fit'],
    ['Ürümqi', 'urumqi'],
    ['U\u0308ru\u0308mqi', 'urumqi'],
    ['…—', ''],
    ['', ''],
    // Words that a sign joins
    ['election-unit', 'election-unit'],
    ['E—mail', 'e-mail'],
    ['and/or', 'and-or'],
    ['a - b', 'a b'],
    ['Party’s', 'party-s'],
    ['COVID-19', 'covid-19'],
    ['2021–2022', '2021-2022'],
    ['DelegateCategory:women', 'delegate-category-women'],
    ['WeChat', 'we-chat'],
    ['CPC', 'cpc'],
    ['12’380', '12380'],
    // Chinese, which has neither spaces nor joints
    ['选举-单位', '选举单位'],
    ['选举·单位', '选举单位'],
    ['选举　单位', '选举单位'],
    ['第 20 次', '第20次'],
    ['CCTV 新闻', 'cctv新闻'],
    // Traditional characters
    ['選舉', '选举'],
    ['選举單位', '选举单位'],
    ['中國共產黨', '中国共产党'],
    ['後來', '后来'],
    ['衞生', '卫生'],
    ['兩萬', '两万'],
    ['顯著', '显着'],
    ['显著', '显着'],
    ['群眾', '群众'],
    ['紀檢監察', '纪检监察'],
    ['麵粉、這裡、那裏', '面粉这里那里'],
    // What cannot be seen
    ['选\ufe00举', '选举'],
    ['选\u{e0100}举', '选举'],
    ['选\u200b举', '选举'],
    ['gate\ufe0f', 'gate'],
    ['ga\u00adte', 'gate'],
    ['ga\u200dte', 'gate'],
    ['\ufeffgate', 'gate'],
    ['ga\ufeffte', 'gate'],
    ['g\u202ea\u2066te', 'gate'],
    ['ga\u3164te', 'gate'],
    ['ga\u0000te', 'gate'],
    // Compatibility forms
    ['⼈', '人'],
    ['１２３８０', '12380'],
    ['⑳', '20'],
    ['㎏', 'kg'],
  ])('makes %j %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('knows where each character comes from, in code points', () => {
    const { text, spans } = fold('𠀀 ﬁ“党”');
    expect(text).toBe('𠀀fi党');
    expect(spans).toEqual([
      [0, 1],
      [0, 1],
      [2, 3],
      [2, 3],
      [4, 5],
    ]);
  });

  it('gives a letter the span of its accents', () => {
    expect(fold('ae\u0301b')).toEqual({
      text: 'aeb',
      spans: [
        [0, 1],
        [1, 3],
        [3, 4],
      ],
    });
  });

  it('gives a character the span of what cannot be seen behind it', () => {
    expect(fold('党\ufe00的')).toEqual({
      text: '党的',
      spans: [
        [0, 2],
        [2, 3],
      ],
    });
  });

  it('gives a numeral the span of the whole of it', () => {
    expect(withDigits(fold('党的二十大'))).toEqual({
      text: '党的20大',
      spans: [
        [0, 1],
        [1, 2],
        [2, 4],
        [2, 4],
        [4, 5],
      ],
    });
  });

  it('has a second form where there are numerals', () => {
    expect(formsOf('二十大').map(({ text }) => text)).toEqual(['二十大', '20大']);
    expect(formsOf('20大').map(({ text }) => text)).toEqual(['20大']);
  });

  it('has words that a sign joins apart and together', () => {
    expect(formsOf('E-mail').map(({ text }) => text)).toEqual(['e mail', 'email']);
    expect(formsOf('E-mail')[1]?.spans).toEqual([[0, 1], ...[2, 3, 4, 5].map((at) => [at, at + 1])]);
    expect(formsOf('e mail').map(({ text }) => text)).toEqual(['e mail']);
  });

  it('agrees with the library on every text of common characters', () => {
    const toSimplified = Converter({ from: 't', to: 'cn' });
    const texts = [
      '選舉單位黨組織代表資格審查委員會',
      '習近平總書記強調',
      '紀檢監察機關',
      '電話網絡舉報',
      '國務院',
      '學歷研究生',
    ];
    for (const text of texts) expect(fold(text).text).toBe(fold(toSimplified(text)).text);
  });
});

describe('a Chinese numeral', () => {
  const inDigits = (text: string) => withDigits(fold(text))?.text;

  it.each([
    ['十', '10'],
    ['二十', '20'],
    ['十九', '19'],
    ['四', '4'],
    ['二〇二二', '2022'],
    ['二百九十六', '296'],
    ['两千二百九十六', '2296'],
    ['一百零五', '105'],
    ['一千零一十', '1010'],
    ['三千', '3000'],
  ])('%s is %s', (numeral, digits) => {
    expect(inDigits(numeral)).toBe(digits);
  });

  it.each([
    ['第一次', '第1次'],
    ['一个支部', '1个支部'],
    ['百名', '100名'],
    ['十严禁', '10严禁'],
    ['四十万', '40万'],
    ['十、二', '102'],
    ['一 二', '一2'],
    ['一～ 二', '一2'],
    ['九千六百多万', '9600多万'],
  ])('in %s gives %s', (text, digits) => {
    expect(inDigits(text)).toBe(digits);
  });

  it.each(['第 一', '一 个', '百，名'])('is no number where %s is set apart', (text) => {
    expect(inDigits(text)).toBeUndefined();
  });

  it.each(['统一', '一致', '百分比', '万一', '40万', '千方百计', '二百五百', '零碎'])('is not seen in %s', (text) => {
    expect(numeralsIn(text)).toEqual([]);
  });
});
