import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer.js';
import type { GraphQLRequest } from '../../graph/transport.js';
import { localized } from '../../language/localized.js';
import { familyMark } from '../../style/family-mark.js';
import { icon } from '../../style/icons.js';
import type { Example } from './examples.js';
import { messages } from './messages.js';
import { operationName } from './operation-name.js';
import type { QuestionGroup, Questions } from './questions.js';

export interface QuestionList {
  readonly explorer: Explorer;
  readonly questions: Questions;
  /** The one whose operation is shown; null where it is another. */
  readonly shown: Example | null;
  choose(request: GraphQLRequest): void;
}

/** What can be asked: the questions by their subjects, how to write queries, and what this page has asked. */
export const questionList = (list: QuestionList): TemplateResult => html`
  ${list.questions.groups.map((group) => renderGroup(group, list))}
  ${
    list.questions.techniques.length > 0
      ? html`<section>
          <h3>${icon('braces', 18)}${list.explorer.text(messages.techniques)}</h3>
          ${renderCards(list.questions.techniques, list)}
        </section>`
      : nothing
  }
  ${renderAsked(list)}
`;

function renderGroup({ title, family, questions }: QuestionGroup, list: QuestionList): TemplateResult {
  const { families, isDark } = list.explorer;
  const mark = familyMark(family === null ? families.silence : families.named(family), isDark, 20);
  return html`<section>
    <h3>${mark}${list.explorer.text(localized(title))}</h3>
    ${renderCards(questions, list)}
  </section>`;
}

const renderCards = (examples: readonly Example[], { explorer, shown, choose }: QuestionList): TemplateResult =>
  html`<ul>
    ${examples.map(
      (example) =>
        html`<li>
          <button class="card" data-id=${example.id} aria-pressed=${example === shown} @click=${() => choose(example)}>
            ${explorer.text(localized({ ...example.title }))}
          </button>
        </li>`,
    )}
  </ul>`;

function renderAsked({ explorer, choose }: QuestionList): TemplateResult | typeof nothing {
  const { asked } = explorer.client;
  if (asked.length === 0) return nothing;
  return html`<details>
    <summary>${explorer.text(messages.asked)}</summary>
    <ul>
      ${asked.map(
        (request) =>
          html`<li>
            <button class="card code" @click=${() => choose(request)}>${operationName(request.query) ?? request.query.slice(0, 30)}</button>
          </li>`,
      )}
    </ul>
  </details>`;
}
