import {
  angularAttribute,
  angularText,
  escapeAttribute,
  jsxText,
  jsxValue,
  quoted,
  vueText,
} from './escape.ts';
import { hasProvider, treeOf } from './elements.ts';
import { styleParts } from './plain.ts';
import { writeTree, type Dialect, type Tag } from './tree.ts';
import type { Choice, Snippet } from './types.ts';

const JSX: Dialect = { text: jsxText, value: jsxValue };
const VUE: Dialect = { text: vueText, value: (value) => `"${escapeAttribute(value)}"` };
const ANGULAR: Dialect = { text: angularText, value: (value) => `"${angularAttribute(value)}"` };

const linkTag = ({ fallback }: Choice): Tag => ({
  tag: 'a',
  attributes: [['href', fallback.href]],
  children: [fallback.text],
});

const template = (choice: Choice, dialect: Dialect, indent: string): string =>
  writeTree(treeOf(choice, 'tags', [linkTag(choice)]), dialect, indent);

/** The modules that define what the template has. */
function imports({ widget, sources }: Choice): string {
  const hasSources = sources.some(({ isApi, name }) => isApi || name !== '');
  const names = [
    widget.tag.slice('coopkit-'.length),
    ...(hasProvider(sources) ? ['provider', ...(hasSources ? ['source'] : [])] : []),
  ];
  return names.map((name) => `import ${quoted(`coopkit/define/${name}.js`)};`).join('\n');
}

/** `coopkit-region-card` → `RegionCard` */
const componentName = ({ widget }: Choice): string =>
  widget.tag.replace(/^coopkit/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export function react(choice: Choice): Snippet {
  const code = `${imports(choice)}

export function ${componentName(choice)}() {
  return (
${template(choice, JSX, '    ')}
  );
}`;
  return {
    note: 'React 19, with “npm install coopkit”. Events come by a ref and addEventListener, or as oncoopkit-select.',
    parts: [{ place: `${componentName(choice)}.jsx`, code }, ...styleParts(choice)],
  };
}

export function vue(choice: Choice): Snippet {
  const code = `<script setup>
${imports(choice)}
</script>

<template>
${template(choice, VUE, '  ')}
</template>`;
  const config = `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('coopkit-') } } })`;
  return {
    note: 'Vue 3, with “npm install coopkit”.',
    parts: [
      { place: `${componentName(choice)}.vue`, code },
      { place: 'Among the plugins of vite.config.js, once', code: config },
      ...styleParts(choice),
    ],
  };
}

export function angular(choice: Choice): Snippet {
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports(choice)}

@Component({
  selector: 'app-${choice.widget.tag.slice('coopkit-'.length)}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${template(choice, ANGULAR, '    ')}
  \`,
})
export class ${componentName(choice)} {}`;
  return {
    note: 'Angular, with “npm install coopkit”.',
    parts: [
      { place: `${choice.widget.tag.slice('coopkit-'.length)}.ts`, code },
      ...styleParts(choice, 'Into styles.css'),
    ],
  };
}
