import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { whyUnreadable } from '../dataset/unreadable.js';
import { usageError } from './command-error.js';

/** The documents of a manifest: an object of texts by their ids, as code generators write it, or a list of operations, as Apollo's tools do. */
export async function readTrustedDocuments(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw usageError(`The trusted documents ${file} cannot be read: ${whyUnreadable(error)}. ${FORM}`, error);
  });
  const texts = textsOf(parsed(text));
  if (!texts) throw usageError(`${file} is no list of trusted documents. ${FORM}`);
  const wrong = texts.find((each) => !isDocument(each));
  if (wrong !== undefined)
    throw usageError(`${file} has a text that is no GraphQL: ${JSON.stringify(wrong.slice(0, 80))}. ${FORM}`);
  return texts;
}

function isDocument(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

const FORM = 'Give a JSON file such as {"ID": "query …"}, or the manifest of Apollo.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textsOf(manifest: unknown): readonly string[] | undefined {
  if (!isMap(manifest)) return undefined;
  const { operations } = manifest;
  const texts = Array.isArray(operations) ? operations.map((each: unknown) => isMap(each) && each.body) : Object.values(manifest);
  return texts.every((each) => typeof each === 'string') ? texts : undefined;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
