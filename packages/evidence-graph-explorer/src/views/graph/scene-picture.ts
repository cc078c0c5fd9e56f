import type { Explorer } from '../../explorer.js';
import { qualified } from '../../language/qualified.js';
import { memoizeLast } from '../../memoize-last.js';
import type { LoadedScene } from '../../scene/scene-reader.js';
import type { State } from '../../state/state.js';
import type { Example } from '../query/examples.js';
import { type Picture, type PictureInput, pictureOf } from './canvas/picture.js';
import type { LaidOut } from './layout/layout.js';
import { looksOf, ranksOf } from './layout/rank.js';
import { questionsNaming } from './questions-naming.js';

/** How much each question that names a node adds to its rank: what is asked about has its label before others. */
const perQuestion = 3;

/**
 * Gives the picture of an explorer's scene in its places: the same one as long as nothing that it shows is another. `examples` are the
 * questions to the graph, where they are known.
 */
export function scenePicture(explorer: Explorer): (laidOut: LaidOut, examples: readonly Example[]) => Picture {
  const naming = memoizeLast(questionsNaming);
  const make = memoizeLast(
    (
      scene: PictureInput['scene'],
      laidOut: LaidOut,
      { whole, path }: LoadedScene,
      focus: PictureInput['focus'],
      pinned: PictureInput['pinned'],
      marked: PictureInput['marked'],
      language: State['language'],
      vocabulary: Explorer['vocabulary'],
      examples: readonly Example[],
    ): Picture => {
      const { families } = explorer;
      const looks = looksOf({ families, vocabulary });
      const questionsOn = naming(examples);
      const ranks = [...ranksOf(whole, looks)].map(([id, rank]) => [id, rank + perQuestion * questionsOn(id)] as const);
      return pictureOf({
        scene,
        laidOut,
        ranks: new Map(ranks),
        focus,
        path,
        pinned,
        marked,
        text: (text) => text[language],
        relationshipLabel: (type, direction) => vocabulary.relationshipLabel(type, direction),
        qualified: (label, { qualifiers }) => qualified(label, qualifiers, language),
        familyOf: (type) => families.of(type),
        prominenceOf: looks.prominenceOf,
      });
    },
  );
  return (laidOut, examples) => {
    const { visibleScene, loaded, state, marked, vocabulary } = explorer;
    return make(visibleScene, laidOut, loaded, state.selected, state.scene.pinned, marked, state.language, vocabulary, examples);
  };
}
