import { styleText } from 'node:util';
import type { DatasetVersion } from '../dataset/dataset.js';

type Style = 'bold' | 'green' | 'red';

/** Writes data. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Writes what is said about the data. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Says what has gone wrong. */
export const sayError = (message: string): void => say(`${styled('red', 'error:', process.stderr)} ${visible(message)}`);

/** A number as it is read best. */
export const count = (value: number): string => value.toLocaleString('en-US');

/** A text in colour where the stream is a terminal with colours; NO_COLOR and FORCE_COLOR are respected. */
export const styled = (style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string =>
  stream.isTTY && stream.hasColors() ? styleText(style, text) : text;

/** Characters that move a cursor, ring a bell or turn the direction of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text whose control characters are escaped, but for tabs and ends of lines. */
export const visible = (text: string): string =>
  text.replace(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Which data it is, in words. */
export const describeVersion = ({ version, hash }: DatasetVersion): string =>
  visible(`${version === null ? '' : `version ${version}, `}SHA-256 ${hash}`);
