import type { PlaceNames } from '../collection.ts';
import type { WordKnowledge } from '../../../src/sdk/search/types.ts';

interface Words {
  readonly createWordKnowledge: () => WordKnowledge;
  readonly placeNames?: PlaceNames;
}
const knowledge = (await import('../../../src/cli/words/word-knowledge.ts')) as Words;
const places = (await import('../../../src/cli/words/place-names.ts')) as Partial<Words>;

export const createWordKnowledge = knowledge.createWordKnowledge;
export const placeNames: PlaceNames = places.placeNames ?? (() => []);
