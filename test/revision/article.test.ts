import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { seed as articleSeed } from '../../src/seed.js';
import { articleFile } from '../support/article-file.js';
import { versionSpec } from './version-spec.js';

/** Each run tries another version at length. */
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

describe.skipIf(articleFile === undefined)(`versions of the article (PROPERTY_SEED=${seed})`, () => {
  const watched = async () => ({ ontology, seed: articleSeed, text: readFileSync(String(articleFile), 'utf8') });
  const targets = {
    figures: ['619', '264'],
    word: ['结构合理', '结构均衡'],
    adverb: ['反复酝酿', '多次'],
    sentence: ['其中，改革开放', '。'],
    sentenceToInsert: '这句话是后来加的。',
    paragraphs: ['二是女党员', '四是代表年龄', '以上特点'],
    paragraphEnd: '</p>\n<p>\n',
    furniture: ['网站导航\n首页 新闻\n', '\n版权所有\n'],
  } as const;
  versionSpec(watched, targets, (index, count) => index === seed % count);
});
