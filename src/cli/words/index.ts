export { createWordKnowledge, LANGUAGES } from './word-knowledge.ts';
export { placeNames } from './place-names.ts';
