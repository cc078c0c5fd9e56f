import type { IncomingMessage } from 'node:http';
import { chooseCompression } from '../http/compress.js';
import { isPlainJson } from '../http/json-body.js';
import { isPageType, pageTypes, responseTypes } from '../http/media-types.js';
import { chooseMediaType } from '../http/negotiate.js';
import { remembered } from './remembered.js';

/** In which form an operation is answered. */
export interface Form {
  readonly type: string;
  /** How it is compressed; empty where it is not. */
  readonly coding: string;
}

export interface FormOptions {
  readonly endpoint: string;
  readonly maxBodyBytes: number;
  /** Whether pages of other origins may read answers. */
  readonly isShared: boolean;
}

/**
 * The form of the answer to a request that has nothing unusual about it, told from its head; undefined for all others, which are read
 * as a whole before it is said what is wrong with them, if anything is.
 */
export function createFormOf({ endpoint, maxBodyBytes, isShared }: FormOptions): (request: IncomingMessage) => Form | undefined {
  const isUsual = ({ method, url = '', headers }: IncomingMessage): boolean => {
    if (isShared && headers.origin !== undefined) return false;
    if (method === 'POST') return url === endpoint && isJson(headers['content-type'] ?? '') && isBounded(headers, maxBodyBytes);
    return (
      method === 'GET' &&
      url.startsWith(`${endpoint}?`) &&
      isPlainAddress.test(url) &&
      isOwn(headers) &&
      !prefersPage(headers.accept ?? '')
    );
  };
  return (request) => {
    const { accept = '', host = '' } = request.headers;
    if (!isUsual(request) || !isHost(host)) return undefined;
    const type = typeFor(accept);
    return type === '' ? undefined : { type, coding: codingFor(String(request.headers['accept-encoding'] ?? '')) };
  };
}

type Head = IncomingMessage['headers'];

/** A body whose length is declared and allowed. */
const isBounded = (headers: Head, maxBytes: number): boolean => {
  const length = Number(headers['content-length'] ?? 0);
  return headers['content-encoding'] === undefined && length > 0 && length <= maxBytes;
};

/** Asked by no page, or by one of this server. */
const isOwn = (headers: Head): boolean =>
  headers.origin === undefined && ['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined);

/** What the parser of addresses leaves as it is. */
const isPlainAddress = /^[!"$-~]+$/;

const isHost = remembered((host) => URL.canParse(`http://${host}/`));
const isJson = remembered(isPlainJson);
const typeFor = remembered((accept) => chooseMediaType(accept, responseTypes) ?? '');
const prefersPage = remembered((accept) => isPageType(chooseMediaType(accept, pageTypes)));
const codingFor = remembered((acceptEncoding) => chooseCompression(acceptEncoding) ?? '');
