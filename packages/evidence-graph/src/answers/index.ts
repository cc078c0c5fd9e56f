/** Answers in words: templates over the result of an operation. They run anywhere, a page included. */
export { renderAnswer, type WrittenAnswer } from './render-answer.js';
export { type Placeholder, parseTemplate, type Step, type Template, TemplateError } from './template.js';
