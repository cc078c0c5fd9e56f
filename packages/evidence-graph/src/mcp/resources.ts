import { type McpServer, type ReadResourceResult, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { textIn } from '../ontology/language.js';
import { addressOf, type ResourceKind } from './address.js';
import { glossary } from './glossary.js';
import { isAbsent } from './look-up/absent.js';
import { passageText } from './passage-text.js';
import type { Served, ToolContext } from './tool.js';
import { lookUp } from './tools/look-up.js';
import { plain } from './words.js';

type Read = (id: string, context: ToolContext) => Promise<string>;

/** What can be read by its address: nodes, passages, questions, the glossary. */
export function addResources(server: McpServer, served: Served): void {
  addKind(server, served, {
    kind: 'node',
    title: 'Node',
    description: 'What is said of a node or a relationship, by its ID',
    mimeType: 'application/json',
    read: async (id, context) => JSON.stringify((await lookUp.run({ id }, context)).data),
  });
  if (served.model.hasEvidence)
    addKind(server, served, {
      kind: 'passage',
      title: 'Passage',
      description: 'Where a passage or a section stands, and its words where they are given',
      mimeType: 'text/plain',
      read: passageText,
    });
  if (served.questions.length > 0) addQuestions(server, served);
  server.registerResource('glossary', 'graph://glossary', GLOSSARY, (uri, { mcpReq }) =>
    reading(uri, { ...GLOSSARY, served, text: () => glossary(served, mcpReq.signal) }),
  );
}

const GLOSSARY = {
  title: 'Glossary',
  description: "What the graph's nodes are called in each language",
  mimeType: 'text/markdown',
};

interface Kind {
  readonly kind: ResourceKind;
  readonly title: string;
  readonly description: string;
  readonly mimeType: string;
  readonly read: Read;
}

function addKind(server: McpServer, served: Served, { kind, read, ...told }: Kind): void {
  const template = new ResourceTemplate(`graph://${kind}/{id}`, { list: undefined });
  server.registerResource(kind, template, told, async (uri, { id }, { mcpReq }) => {
    const context = { ...served, language: served.model.language, signal: mcpReq.signal };
    return reading(uri, { ...told, served, text: () => read(idIn(id), context) });
  });
}

interface Reading {
  readonly mimeType: string;
  readonly served: Served;
  readonly text: () => Promise<string>;
}

/** The text at an address; why there is none is told as far as callers may know. */
async function reading(uri: URL, { mimeType, served, text }: Reading): Promise<ReadResourceResult> {
  try {
    return contents(uri, mimeType, await text());
  } catch (error) {
    const explained = plain(served.asker.explain(error));
    throw isAbsent(error) ? new ResourceNotFoundError(uri.href, explained) : new Error(explained);
  }
}

function addQuestions(server: McpServer, { questions, model }: Served): void {
  const listed = questions.map(({ id, title }) => ({
    uri: addressOf('question', id),
    name: id,
    title: plain(textIn(title, model.language)),
    mimeType: 'application/graphql',
  }));
  const template = new ResourceTemplate('graph://question/{id}', { list: () => ({ resources: listed }) });
  const told = { title: 'Question', description: 'The GraphQL operation that answers a registered question' };
  server.registerResource('question', template, told, (uri, { id }) => {
    const found = questions.find((each) => each.id === idIn(id));
    if (!found)
      throw new ResourceNotFoundError(uri.href, 'There is no such question. List the resources to see which there are.');
    return contents(uri, 'application/graphql', found.query);
  });
}

const contents = (uri: URL, mimeType: string, text: string): ReadResourceResult => ({
  contents: [{ uri: uri.href, mimeType, text }],
});

/** The ID that an address names; an address with a broken escape names what it spells. */
function idIn(part: string | string[] | undefined): string {
  const text = String(part);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
