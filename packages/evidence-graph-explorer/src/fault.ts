import type { Localized } from './scene/scene.js';

/** What went wrong, in words for whoever reads the page. */
export class Fault extends Error {
  override readonly name: string = 'Fault';

  constructor(
    readonly words: Localized,
    options?: ErrorOptions,
  ) {
    super(words.en, options);
  }
}

const broken: Localized = { zh: '浏览器页面出错，详见控制台', en: 'an error in the page, which its console tells of' };
const codeIsMissing: Localized = { zh: '程序文件未能载入', en: 'a file of the explorer could not be loaded' };

/** The words for whatever was thrown. What no one foresaw says nothing to a reader, and goes to the console. */
export function wordsOf(error: unknown): Localized {
  if (error instanceof Fault) return error.words;
  console.error(error);
  return broken;
}

/** Code that is loaded when it is needed; a {@link Fault} where it cannot be had. */
export const loadCode = <T>(code: Promise<T>): Promise<T> =>
  code.catch((cause: unknown) => {
    throw new Fault(codeIsMissing, { cause });
  });
