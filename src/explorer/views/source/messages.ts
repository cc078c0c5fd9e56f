export const messages = {
  loading: { zh: '正在读取原文的段落…', en: 'Reading the sections of the source…' },
  fault: { zh: '未能读取：{reason}', en: 'This could not be read: {reason}' },
  retry: { zh: '重试', en: 'Try again' },
  coverage: {
    zh: '{share} 的文字有事实引用；另有 {uncited} 注明了为何不引。',
    en: 'Facts rest on {share} of the text; for another {uncited} the reason is given why none does.',
  },
  withoutText: {
    zh: '图谱不带原文，只显示各段的位置和短语。若有原文文件，以 --article FILE 或 ARTICLE_FILE 启动，这里便会显示全文。',
    en: 'The graph does not contain the text: sections, places and short terms are shown. Who has the text starts with --article FILE or ARTICLE_FILE, and it will stand here.',
  },
  filter: { zh: '在原文中查找', en: 'Find in the source' },
  matches: { zh: '{count} 段', en: '{count} sections' },
  strip: { zh: '各段引用密度', en: 'How densely each section is cited' },
  span: { zh: '字符 {start}–{end}', en: 'characters {start}–{end}' },
  facts: { zh: '据此得出的事实', en: 'Facts that rest on this' },
  readingFacts: { zh: '正在读取…', en: 'Reading…' },
  noFacts: { zh: '没有事实直接以此为据。', en: 'No fact rests on this itself.' },
  uncited: { zh: '未引：{reason}', en: 'Not cited: {reason}' },
  whole: { zh: '整段', en: 'as a whole' },
  help: { zh: '左右键在标记间移动，回车查看事实。', en: 'Left and right move between marks; Enter shows the facts.' },
} as const;
