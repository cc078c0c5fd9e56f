export const messages = {
  fault: { zh: '未能读取：{reason}', en: 'This could not be read: {reason}' },
  here: { zh: '文中', en: 'Here' },
  figure: { zh: '数值', en: 'Figure' },
  check: { zh: '核对', en: 'Check' },
  agrees: { zh: '一致', en: 'agrees' },
  differs: { zh: '不一致', en: 'differs' },
  base: { zh: '基数', en: 'Base' },
  noBase: { zh: '原文没有说明', en: 'not stated' },
  inferred: { zh: '（推断）', en: '(inferred)' },
  bounds: { zh: '上下限', en: 'Bounds' },
  derived: { zh: '怎样推算', en: 'How derived' },
} as const;
