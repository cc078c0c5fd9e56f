import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type JSX, useEffect } from 'react';
import { operationName } from '../views/query/operation-name.js';
import { askedFor, fragmentOf, groupsOf, type Operation, type OperationExample, operationOf } from './operation.js';

const techniques = { zh: '怎样写查询', en: 'How to write queries' };
/** Below this width the questions lie over the editors. */
const roomForBoth = 900;

/** A panel beside the editors with all that can be asked, in each of its languages. */
export const questionsPlugin = (examples: readonly OperationExample[]): GraphiQLPlugin => ({
  title: '问题 · Questions',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <path d="M9.1 9a3 3 0 0 1 5.8 1c0 2-3 3-3 3M12 17h.01" />
      <circle cx="12" cy="12" r="10" />
    </svg>
  ),
  content: () => <Questions examples={examples} />,
});

/** Whether the panel is open when the page is first seen. */
export const hasRoomForQuestions = (): boolean => window.innerWidth >= roomForBoth;

function Questions({ examples }: { readonly examples: readonly OperationExample[] }): JSX.Element {
  const show = useShow();
  const { run, setVisiblePlugin } = useGraphiQLActions();
  const choose = (example: OperationExample): void => {
    const operation = operationOf(example);
    history.pushState(null, '', `${location.pathname}${fragmentOf(operation, examples)}`);
    show(operation);
    run();
    if (!hasRoomForQuestions()) setVisiblePlugin(null);
  };
  return (
    <div className="questions">
      <h2>问题 · Questions</h2>
      {groupsOf(examples).map(({ title, examples: ofGroup }) => (
        <section key={ofGroup[0]?.id}>
          <h3>{Object.values(Object.keys(title).length > 0 ? title : techniques).join(' · ')}</h3>
          <ul>
            {ofGroup.map((example) => (
              <li key={example.id}>
                <button type="button" data-id={example.id} onClick={() => choose(example)}>
                  {Object.entries(example.title).map(([language, text]) => (
                    <span key={language} lang={language}>
                      {text}
                    </span>
                  ))}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Puts an operation into the editors. */
function useShow(): (operation: Operation) => void {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const { setOperationName } = useGraphiQLActions();
  return ({ query, variables }) => {
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    setOperationName(operationName(query) ?? '');
  };
}

/** Shows the operation of the page's address when the reader goes back or forth, or follows another. */
export function FollowAddress({ examples }: { readonly examples: readonly OperationExample[] }): null {
  const show = useShow();
  useEffect(() => {
    const follow = (): void => {
      const asked = askedFor(location, examples);
      if (asked) show(asked);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  });
  return null;
}
