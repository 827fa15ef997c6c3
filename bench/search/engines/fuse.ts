import type { Engine, PeerFields } from './engine.ts';
import type { FuseIndex, IFuseOptions } from 'fuse.js';
import { packJson, peerFields, unpackJson } from './engine.ts';

/** Fuse.js: no index of words, every text is read for every question. */
export const fuse: Engine = {
  name: 'Fuse.js',
  script: `export { default } from 'fuse.js';`,
  needsColumns: true,
  build: async (corpus) => {
    const { default: Fuse } = await import('fuse.js');
    return packJson(Fuse.createIndex<PeerFields>(KEYS, peerFields(corpus)).toJSON());
  },
  load: async (files, corpus, columns) => {
    const { default: Fuse } = await import('fuse.js');
    const index = Fuse.parseIndex<PeerFields>(unpackJson<ReturnType<FuseIndex<PeerFields>['toJSON']>>(files));
    const engine = new Fuse(peerFields(corpus), OPTIONS, index);
    return ({ request }) => {
      if (!request.text) return columns.answer(undefined, request);
      const found = engine.search(request.text);
      return columns.answer(
        Uint32Array.from(found, ({ refIndex }) => refIndex),
        request,
      );
    };
  },
};

const KEYS = [{ name: 'names', weight: 3 }, 'offers', 'text'] as NonNullable<
  IFuseOptions<PeerFields>['keys'] & unknown[]
>;

const OPTIONS: IFuseOptions<PeerFields> = {
  keys: KEYS,
  ignoreLocation: true,
  threshold: 0.2,
  ignoreDiacritics: true,
};
