/** What pages say themselves, in Chinese and in English; in English where a graph has neither. */
const WORDS = {
  zh: {
    places: '原文依据',
    span: '码点',
    relationships: '关系',
    more: '更多关系见探索器。',
    cite: '引用',
    forms: '其他形式',
    embed: '嵌入代码',
    explore: '在探索器中打开',
    yes: '是',
    no: '否',
    colon: '：',
    unknown: '图谱中没有这个标识',
    search: '以下条目与之相近，也可以在探索器中检索。',
    none: '请在探索器中检索。',
  },
  en: {
    places: 'Where the source says it',
    span: 'code points',
    relationships: 'Relationships',
    more: 'The explorer shows more of them.',
    cite: 'Cite',
    forms: 'Other forms',
    embed: 'Embed',
    explore: 'Open in the explorer',
    yes: 'yes',
    no: 'no',
    colon: ': ',
    unknown: 'Nothing in the graph has this ID',
    search: 'These come near it. The explorer searches for more.',
    none: 'Search for it in the explorer.',
  },
} as const;

export type Words = { readonly [K in keyof (typeof WORDS)['en']]: string };

export const wordsIn = (language: string): Words => (language === 'zh' ? WORDS.zh : WORDS.en);
