/** Words for numbers that belong to what is said, as in `three rounds`. */
export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one 一 1',
    'two 二 两 2',
    'three 三 3',
    'four 四 4',
    'five 五 5',
    'six 六 6',
    'seven 七 7',
    'eight 八 8',
    'nine 九 9',
    'ten 十 10',
    'twelve 十二 12',
    'fifteen 十五 15',
    'twenty 二十 20',
  ].flatMap((words) => {
    const all = words.split(' ');
    return all.map((word) => [word, Number(all.at(-1))] as const);
  }),
);
