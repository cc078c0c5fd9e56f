import { type DocumentNode, parse } from 'graphql';

/** Parses each text once. All of them are kept: they are operations of our own, and few. */
export function parsedOnce(): (text: string) => DocumentNode {
  const documents = new Map<string, DocumentNode>();
  return (text) => {
    const document = documents.get(text) ?? parse(text);
    documents.set(text, document);
    return document;
  };
}
