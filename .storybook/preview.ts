import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
// As text: the manifest is made by `npm run manifest`, so the type checker must not look for it.
import manifest from '../custom-elements.json?raw';

setCustomElementsManifest(JSON.parse(manifest));

/** A host page is light, dark, or leaves it to the visitor; coopkit follows its `color-scheme`. */
const SCHEMES = { system: 'light dark', light: 'light', dark: 'dark' };

function schemeOf(choice: unknown): string {
  return choice === 'light' || choice === 'dark' ? SCHEMES[choice] : SCHEMES.system;
}

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    options: { storySort: { order: ['Start', 'Partner search', '*'] } },
  },
  tags: ['autodocs'],
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the host page',
      toolbar: { title: 'Scheme', icon: 'mirror', items: Object.keys(SCHEMES), dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'system' },
  decorators: [
    (story, { globals }) => {
      const { style } = document.documentElement;
      style.colorScheme = schemeOf(globals['scheme']);
      style.background = 'Canvas';
      style.color = 'CanvasText';
      style.fontFamily = 'system-ui, sans-serif';
      return story();
    },
  ],
};

export default preview;
