/** What the frame says. Each view has messages of its own. */
export const messages = {
  title: { zh: '知识图谱浏览器', en: 'Knowledge graph explorer' },
  views: { zh: '视图', en: 'Views' },
  language: { zh: 'English', en: '中文' },
  theme: { zh: '外观', en: 'Theme' },
  system: { zh: '跟随系统', en: 'As the system' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  loading: { zh: '正在载入图谱…', en: 'Loading the graph…' },
  loadingView: { zh: '正在载入视图…', en: 'Loading the view…' },
  viewFault: { zh: '这个视图未能载入：{reason}', en: 'This view could not be loaded: {reason}' },
  fault: { zh: '图谱没有答复：{reason}', en: 'The graph has not answered: {reason}' },
  retry: { zh: '重试', en: 'Try again' },
  details: { zh: '详情', en: 'Details' },
} as const;
