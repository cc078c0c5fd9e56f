import type { Localized } from './words.js';

/**
 * How the findings of this article go on from their figure, by its ID. Figures stand in for `{count}`, `{total}`, `{share}`, `{points}`,
 * `{before}` and `{aside}`. Any other finding is told in words of the graph.
 */
export const sentences: Readonly<Record<string, Localized>> = {
  'Observation:front-line-share': {
    zh: '来自生产和工作第一线：{total}名中的{count}名',
    en: 'are from the front line of production and work: {count} of {total}',
  },
  'Observation:women-share': {
    zh: '是女党员：{total}名中的{count}名，比{before}提高{points}个百分点',
    en: 'are women: {count} of {total}, up {points} points from {before}',
  },
  'Observation:ethnic-minorities-share': {
    zh: '是少数民族党员：{total}名中的{count}名，涵盖{aside}个少数民族',
    en: 'are members of ethnic minorities: {count} of {total}, from {aside} groups',
  },
  'Observation:mean-age': {
    zh: '岁是代表的平均年龄；{share}在55岁以下',
    en: 'years is the mean age; {share} are 55 or under',
  },
  'Observation:junior-college-or-above-share': {
    zh: '有大专以上学历：{total}名中的{count}名，比{before}提高{points}个百分点',
    en: 'went to junior college or above: {count} of {total}, up {points} points from {before}',
  },
  'Observation:joined-after-reform-share': {
    zh: '在改革开放以后入党：{total}名中的{count}名',
    en: 'joined after the start of reform and opening up: {count} of {total}',
  },
  'Observation:honoured-front-line-share': {
    zh: '的一线代表获得过省军级以上荣誉称号：{total}名中的{count}名',
    en: 'of front-line delegates hold honours at or above the provincial or army level: {count} of {total}',
  },
  'Observation:participation-rate': { zh: '是党员的平均参与率', en: 'of Party members took part, on average' },
  'Observation:election-margin': { zh: '是会议选举的差额比例，均如此', en: 'is the margin at the election, in each case' },
};
