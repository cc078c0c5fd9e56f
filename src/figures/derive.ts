import type { Draft, SourceFile } from 'evidence-graph/dataset';
import type { Statements } from './category-figures.js';
import { type DerivedFigure, deriveFigures } from './derived-figures.js';

/** The figures that follow from those of a draft, written as an author would write them. */
export function writeDerived(draft: Draft): SourceFile {
  const figures = deriveFigures(statementsOf(draft));
  const entities = Object.fromEntries(figures.map((figure) => [figure.key, entityOf(figure)]));
  const text = JSON.stringify(figures.length > 0 ? { Observation: entities } : {}, null, 1);
  return { name: 'derived figures', bytes: new TextEncoder().encode(text) };
}

const statementsOf = ({ nodes, relationships }: Draft): Statements => ({
  nodes,
  relationships: relationships.map(({ type, ...ends }) => ({ ...ends, type: type.name })),
});

function entityOf({ name, value, comparator, unit, lower, upper, formula, ...ends }: DerivedFigure) {
  const derived = (to: string) => ({ to, assertion: 'DERIVED' });
  const [measure, congress, ...inputs] = [ends.measure, ends.congress, ...ends.inputs].map((id) => id.slice(id.indexOf(':') + 1));
  return {
    name,
    assertion: 'DERIVED',
    value,
    comparator,
    unit,
    lower,
    upper,
    formula,
    subject: derived(`DelegateCategory:${ends.category}`),
    measure,
    congress,
    base: ends.base === undefined ? undefined : derived(`DelegateCategory:${ends.base}`),
    derivedFrom: inputs.map(derived),
  };
}
