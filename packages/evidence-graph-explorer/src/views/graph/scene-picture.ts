import type { Explorer } from '../../explorer.js';
import { qualified } from '../../language/qualified.js';
import { memoizeLast } from '../../memoize-last.js';
import type { LoadedScene } from '../../scene/scene-reader.js';
import type { State } from '../../state/state.js';
import { type Picture, type PictureInput, pictureOf } from './canvas/picture.js';
import type { LaidOut } from './layout/layout.js';
import { looksOf, ranksOf } from './layout/rank.js';

/** Gives the picture of an explorer's scene in its places: the same one as long as nothing that it shows is another. */
export function scenePicture(explorer: Explorer): (laidOut: LaidOut) => Picture {
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
    ): Picture => {
      const { families } = explorer;
      const looks = looksOf({ families, vocabulary });
      return pictureOf({
        scene,
        laidOut,
        ranks: ranksOf(whole, looks),
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
  return (laidOut) => {
    const { visibleScene, loaded, state, marked, vocabulary } = explorer;
    return make(visibleScene, laidOut, loaded, state.selected, state.scene.pinned, marked, state.language, vocabulary);
  };
}
