export const messages = {
  views: { zh: '视图', en: 'Views' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Theme' },
  system: { zh: '跟随系统', en: 'System' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  loading: { zh: '正在载入图谱…', en: 'Loading the graph…' },
  counts: { zh: '{nodes} 个实体，{relationships} 条关系', en: '{nodes} nodes, {relationships} relationships' },
  hidden: { zh: '隐去 {count} 个', en: '{count} hidden' },
} as const;
