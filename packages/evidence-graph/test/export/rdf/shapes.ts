import { Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { type ExportedGraph, exportFormats, ontologyFormats } from '../../../src/export/index.js';
import { whole } from '../sample.js';

const turtleOf = (graph: ExportedGraph, name: string): Promise<string> => {
  const file = [...exportFormats, ...ontologyFormats].find((format) => format.name === name)?.files[0];
  if (!file) throw new Error(`There is no format ${name}`);
  return whole(file.write(graph, {}));
};

/** What a validator of SHACL finds wrong with a graph as Turtle, by the graph's own shapes: where, by which path and constraint. */
export async function breachesOf(graph: ExportedGraph, change = (turtle: string): string => turtle): Promise<string[]> {
  const [data, shapes] = await Promise.all([turtleOf(graph, 'turtle'), turtleOf(graph, 'shapes')]);
  const parsed = (text: string): Store => new Store(new Parser({ format: 'text/turtle' }).parse(text));
  const { results } = await new ShaclValidator(parsed(shapes)).validate(parsed(change(data)));
  return results.map(({ focusNode, sourceShape, sourceConstraintComponent }) =>
    [focusNode, sourceShape, sourceConstraintComponent].map((each) => each?.value.replace(/^.*[/#]/, '')).join(' '),
  );
}
