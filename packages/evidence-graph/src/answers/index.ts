/** Answers in words: templates over the result of an operation. They run anywhere, a page included. */
export { renderAnswer, type WrittenAnswer } from './render-answer.js';
export { type AnswerItems, renderItems, type WrittenItem } from './render-items.js';
export { type Placeholder, parsePath, parseTemplate, type Step, type Template, TemplateError } from './template.js';
