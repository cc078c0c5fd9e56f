import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse, visit } from 'graphql';

const folder = new URL('../examples/', import.meta.url);

/** The examples, each named after its file, as are its fragments: clients take all documents of a project together. */
export const namedExamples = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = nameOf(file);
      return { file, name, document: named(name, readFileSync(new URL(file, folder), 'utf8')) };
    });

const nameOf = (file) => basename(file, '.graphql').replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

function named(name, text) {
  const prefixed = (node) => ({ ...node, name: { ...node.name, value: `${name}${node.name.value}` } });
  return visit(parse(text, { noLocation: true }), {
    FragmentDefinition: prefixed,
    FragmentSpread: prefixed,
    OperationDefinition: (node) => ({ ...node, name: { kind: 'Name', value: name } }),
  });
}
