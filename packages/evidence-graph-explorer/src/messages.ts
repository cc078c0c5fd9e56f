/** What the element itself says. Each of its parts has messages of its own. */
export const messages = {
  loadingView: { zh: '正在载入视图…', en: 'Loading the view…' },
  viewFault: { zh: '这个视图未能载入：{reason}', en: 'This view could not be loaded: {reason}' },
  retry: { zh: '重试', en: 'Try again' },
} as const;
