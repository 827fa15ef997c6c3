import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../../tools/lib/run.ts';
import type { Consumer } from '../../published/support/package.ts';

/**
 * What each framework's types have to take, and, below `@ts-expect-error`, to refuse. Checked strictly, and without
 * `skipLibCheck`, so that the declarations themselves have to hold.
 */
const USES = {
  'react.tsx': `
import type {} from 'coopkit/react';
import { useRef } from 'react';
import { partnerItem } from './item';

export function Page() {
  const card = useRef<HTMLElementTagNameMap['coopkit-region-card']>(null);
  return (
    <coopkit-provider src="data/manifest.json" id="hub" className="wide" lang="de">
      <coopkit-region-card key="a" ref={card} nuts="HR02" compact headingLevel={3} loading="lazy" />
      <coopkit-region-card for="hub" heading-level="3" search-href="partners.html" slot="x" style={{ margin: 0 }} />
      <coopkit-call-banner when-closed="hide" oncoopkit-dismiss={(event) => event.preventDefault()} />
      <coopkit-search-box syntax-help />
      <coopkit-partner-search
        renderItem={partnerItem}
        oncoopkit-select={(event) => {
          const id: string = event.detail.id;
          event.currentTarget.refresh();
          return id;
        }}
      >
        <a href="list.html">All partners</a>
      </coopkit-partner-search>
      <coopkit-partner-profile organisation="edih:4pdih" dialog onclose={(event: Event) => event.type} />
    </coopkit-provider>
  );
}

export const wrong = [
  // @ts-expect-error a number is no code
  <coopkit-region-card nuts={2} />,
  // @ts-expect-error no such property
  <coopkit-region-card nutsCode="HR02" />,
  // @ts-expect-error no such word
  <coopkit-call-banner when-closed="never" />,
  // @ts-expect-error what a select event carries has no page
  <coopkit-partner-search oncoopkit-select={(event) => event.detail.page} />,
  // @ts-expect-error no such element
  <coopkit-map />,
];
`,
  'vue.ts': `
import type {} from 'coopkit/vue';
import type { GlobalComponents } from 'vue';
import { partnerItem } from './item';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
type Emit<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$emit'];

export const right: Props<'coopkit-partner-search'> = { pageSize: 5, 'page-size': '5', class: 'wide', renderItem: partnerItem, for: 'hub' };
export const emit = (send: Emit<'coopkit-call-banner'>, event: HTMLElementEventMap['coopkit-dismiss']) => send('coopkit-dismiss', event);
// @ts-expect-error a text is no number
export const text: Props<'coopkit-partner-search'> = { pageSize: 'five' };
// @ts-expect-error no such word
export const word: Props<'coopkit-call-banner'> = { whenClosed: 'never' };
// @ts-expect-error no such event
export const none = (send: Emit<'coopkit-region-card'>, event: HTMLElementEventMap['coopkit-dismiss']) => send('coopkit-dismiss', event);
`,
  'svelte.ts': `
import type {} from 'coopkit/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import { partnerItem } from './item';

export const right: SvelteHTMLElements['coopkit-partner-search'] = {
  'page-size': 5,
  pageSize: 5,
  class: 'wide',
  renderItem: partnerItem,
  'oncoopkit-select': (event) => event.currentTarget.refresh(),
};
// @ts-expect-error a text is no number
export const text: SvelteHTMLElements['coopkit-partner-search'] = { pageSize: 'five' };
// @ts-expect-error what a select event carries has no page
export const page: SvelteHTMLElements['coopkit-partner-search'] = { 'oncoopkit-select': (event) => event.detail.page };
`,
  'page.ts': `
import 'coopkit/define/partner-search.js';
import 'coopkit/define/call-banner.js';
import { partnerItem } from './item';

const search = document.querySelector('coopkit-partner-search')!;
search.renderItem = partnerItem;
search.refresh();
search.addEventListener('coopkit-select', ({ detail }) => console.log(detail.kind, detail.id));
search.addEventListener('coopkit-search', (event) => { if (event.detail.query.q === '') event.preventDefault(); });
search.addEventListener('coopkit-results', ({ detail: { page } }) => console.log(page.items.length));
document.addEventListener('coopkit-error', ({ detail }) => console.error(detail.error));
document.createElement('coopkit-call-banner').addEventListener('coopkit-dismiss', ({ type }) => console.log(type));
// @ts-expect-error what a select event carries has no page
search.addEventListener('coopkit-select', ({ detail }) => console.log(detail.page));
`,
  'item.ts': `
import type { RenderItem } from 'coopkit';
import type { Organisation } from 'coopkit/sdk';

export const partnerItem: RenderItem<Organisation> = ({ city }, { words }) => [words['name'], city];
`,
} as const;

const SETTINGS = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  },
};

/** What the compiler says of these uses, by the file it says it of; what is wrong elsewhere is under an empty name. */
export async function compileUses(consumer: Consumer): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = join(consumer.folder, 'uses');
  await mkdir(folder);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(SETTINGS));
  for (const [file, code] of Object.entries(USES)) await writeFile(join(folder, file), code);
  const { output } = await run('tsc', ['-p', folder, '--pretty', 'false'], { cwd: folder, show: false });
  const faults = new Map<string, readonly string[]>();
  for (const line of output.split('\n').filter(Boolean)) {
    const named = /^[\w.-]+(?=\()/.exec(line)?.[0] ?? '';
    const file = named in USES ? named : '';
    faults.set(file, [...(faults.get(file) ?? []), line]);
  }
  return faults;
}
