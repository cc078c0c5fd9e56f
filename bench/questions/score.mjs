/**
 * Scores answers to the questions.
 *
 * @typedef {{ start: number, end: number }} Place in Unicode code points of the article; `end` is exclusive
 * @typedef {{ id: string, lang: string, answer?: string, places?: Place[], notStated?: boolean }} Answer
 */

/** What is longer points at nothing. */
const LONGEST_PLACE = 200;

/** @returns each question in each language with its scores from 0 to 1: `answer` is null where nothing is stated that could be answered. */
export function scoreAll(questions, answers, languages = ['zh', 'en']) {
  const given = new Map(answers.map((answer) => [`${answer.id} ${answer.lang}`, answer]));
  return questions.flatMap((question) =>
    languages.map((lang) => ({
      id: question.id,
      lang,
      isStated: question.isStated,
      ...score(question, lang, given.get(`${question.id} ${lang}`)),
    })),
  );
}

/** The means of all, and of how many abstentions were right and how many that had to be were made. */
export function summaryOf(scores) {
  const stated = scores.filter(({ isStated }) => isStated);
  const silent = scores.filter(({ isStated }) => !isStated);
  return {
    answer: mean(stated.map(({ answer }) => answer)),
    place: mean(scores.map(({ place }) => place)),
    precision: mean(scores.flatMap(({ precision }) => precision ?? [])),
    abstention: mean(silent.map(({ abstention }) => abstention)),
    falseAbstention: mean(stated.map(({ hasAbstained }) => Number(hasAbstained))),
  };
}

function score({ isStated, answer: gold, places }, lang, given) {
  const cited = (given?.places ?? []).filter(({ start, end }) => start < end && end - start <= LONGEST_PLACE);
  const hasAbstained = given?.notStated === true;
  const pointing = cited.filter((each) => places.some((place) => meet(place, each)));
  return {
    answer: !isStated ? null : hasAbstained ? 0 : shareOf(gold[lang], (item) => says(given?.answer ?? '', item)),
    place: shareOf(places, (place) => cited.some((each) => meet(place, each))),
    precision: cited.length > 0 ? pointing.length / cited.length : null,
    abstention: Number(hasAbstained !== isStated && given !== undefined),
    hasAbstained,
  };
}

/** Whether two places share at least half of the shorter one. */
function meet(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= Math.min(a.end - a.start, b.end - b.start) / 2;
}

/** Whether a text has one of the wordings of an item, which `|` parts; a number stands alone. */
function says(text, item) {
  return item.split('|').some((wording) => {
    const pattern = folded(wording).replace(/[.*+?^${}()[\]\\]/g, '\\$&');
    return new RegExp(/^\d/.test(wording) ? `(?<![\\d.])${pattern}(?!\\.?\\d)` : pattern).test(folded(text));
  });
}

/** Width, case, white space and what groups digits make no difference. */
const folded = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[,'\u2009\u202f](?=\d{3})/g, '')
    .replace(/(\d) %/g, '$1%')
    .replace(/\s+/g, ' ');

const shareOf = (all, holds) => (all.length === 0 ? 1 : all.filter(holds).length / all.length);
const mean = (all) => (all.length === 0 ? null : all.reduce((sum, each) => sum + each, 0) / all.length);
