import type { Opening } from 'evidence-graph-explorer';

/** How this article's graph introduces itself. */
export const opening: Opening = {
  headline: {
    zh: '二十大的 2,296 名代表，\n是怎样选出来的？',
    en: 'How were the 2,296 delegates\nto the 20th Congress elected?',
  },
  lead: {
    zh: '2022 年 9 月 26 日刊发的中组部负责人答记者问，整理成 {entities} 个实体、{relationships} 条关系。每个说法都能回到原文的位置；原文没有说的，也如实标出。',
    en: 'An interview with a leading official of the Organization Department, published on 26 September 2022, set out as {entities} entities and {relationships} relationships. Every statement leads back to its place in the article; what the article does not say is marked as not stated.',
  },
  tries: [
    { zh: '三上三下', en: '三上三下' },
    { zh: '差额', en: 'margin' },
    { zh: '女党员', en: 'women' },
    { zh: '12380', en: '12380' },
  ],
  read: async (client) => (await import('./opening-reader.js')).readOpening(client),
};
