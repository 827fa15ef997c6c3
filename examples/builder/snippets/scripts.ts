import { writeLine, type Tag } from './tree.ts';
import type { Choice } from './types.ts';

/** The script that finds widgets, placeholders and JSON blocks, and loads what they need. */
export const loaderOf = ({ scripts }: Choice): string => `${scripts}coopkit.js`;

const script = (attributes: Tag['attributes']): string =>
  writeLine({ tag: 'script', attributes, children: [] });

/** `<script async src="…/coopkit.js"></script>` */
export const loaderTag = (choice: Choice): string =>
  script([
    ['async', true],
    ['src', loaderOf(choice)],
  ]);

/**
 * The single file with every widget, and the script of the chosen language, each with the digest that the browser
 * checks. Nothing where the digests are not known.
 */
export function pinnedTags({ scripts, integrity, lang }: Choice): readonly string[] {
  const language = lang === '' ? '' : `coopkit-all.${lang}.js`;
  return ['coopkit-all.js', language].flatMap((file) => {
    const digest = integrity[file];
    return digest === undefined
      ? []
      : [
          script([
            ['defer', true],
            ['src', scripts + file],
            ['integrity', digest],
            ['crossorigin', 'anonymous'],
          ]),
        ];
  });
}
