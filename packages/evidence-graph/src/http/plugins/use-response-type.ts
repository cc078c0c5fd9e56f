import type { ExecutionResult } from 'graphql';
import { type Plugin, processRegularResult } from 'graphql-yoga';
import { requestError } from '../error.js';
import { graphqlResponse, responseTypeOf } from '../http/media-types.js';

/** Answers in the media type that the caller likes best, and refuses, in JSON, where it accepts none. */
export function useResponseType(): Plugin {
  return {
    onRequestParse({ request }) {
      if (responseTypeOf(request) !== undefined) return;
      throw requestError('NOT_ACCEPTABLE', 406, `Accept ${graphqlResponse} or application/json: there are no other answers.`);
    },
    onExecutionResult({ request, result, setResult }) {
      if (!isPartial(result) || responseTypeOf(request) !== graphqlResponse) return;
      setResult({ ...result, extensions: { ...result.extensions, http: { status: partialSuccess } } });
    },
    onResultProcess({ request, setResultProcessor }) {
      setResultProcessor(processRegularResult, responseTypeOf(request) ?? 'application/json');
    },
  };
}

/** The status that GraphQL over HTTP has made for data beside errors; only its own media type tells what it means. */
const partialSuccess = 294;

const isPartial = (result: object | undefined): result is ExecutionResult =>
  result !== undefined && 'data' in result && result.data !== undefined && 'errors' in result;
