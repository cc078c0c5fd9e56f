import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { FOLDER, loadOwnArticle } from '../own-article/own-article.js';
import { versionSpec } from './version-spec.js';

describe('versions of an own article', () => {
  versionSpec(
    async () => {
      const { ontology, seed } = await loadOwnArticle();
      return { ontology, seed, text: readFileSync(new URL('article.txt', FOLDER), 'utf8') };
    },
    {
      figures: ['48,210', '41,300'],
      word: ['retired', 'resigned'],
      adverb: ['who had led the library', ' ably'],
      sentence: ['They were lent', '. '],
      sentenceToInsert: 'Nobody had expected so much. ',
      paragraphs: ['Harbour Street Library lent', "The children's corner", 'The library employs'],
      paragraphEnd: '\n\n',
      furniture: ['Home | News | Sport\n\n', '\n\nAll rights reserved\n'],
    },
    (index) => index % 3 === 0,
  );
});
