import type { TemplateResult } from 'lit';
import * as callBanner from '../../../../stories/call-banner.stories.ts';
import * as facet from '../../../../stories/facet.stories.ts';
import * as ownItems from '../../../../stories/own-items.stories.ts';
import * as partnerSearch from '../../../../stories/partner-search.stories.ts';
import * as practiceFeed from '../../../../stories/practice-feed.stories.ts';
import * as provider from '../../../../stories/provider.stories.ts';
import * as regionCard from '../../../../stories/region-card.stories.ts';
import type { Scene } from './scene.ts';

/** What a story has of Storybook's format. */
interface Story {
  readonly args?: object;
  readonly render: (args: object) => TemplateResult;
  readonly decorators?: readonly ((content: () => TemplateResult) => TemplateResult)[];
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

const FILES: Readonly<Record<string, object>> = {
  'call-banner': callBanner,
  facet,
  'own-items': ownItems,
  'partner-search': partnerSearch,
  'practice-feed': practiceFeed,
  provider,
  'region-card': regionCard,
};

/** Said by `dir` of every scene, so needs no scene of its own. */
const OTHER_WAY = /RightToLeft$/;

function sceneOf(file: string, name: string, shared: object, story: Story): Scene {
  const { args, render, decorators = [], play } = story;
  return {
    name: `${file}/${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}`,
    content: () => decorators.reduce((inner, wrap) => wrap(() => inner), render({ ...shared, ...args })),
    ...(play && { act: (place: HTMLElement) => play({ canvasElement: place }) }),
  };
}

/** Every story as a scene. */
export const STORIES: readonly Scene[] = Object.entries(FILES).flatMap(([file, module]) => {
  const { default: meta, ...stories } = module as { readonly default: Partial<Story> } & Record<
    string,
    unknown
  >;
  return Object.entries(stories)
    .filter(([name]) => !OTHER_WAY.test(name))
    .map(([name, story]) => sceneOf(file, name, meta.args ?? {}, { ...meta, ...(story as Story) }));
});
