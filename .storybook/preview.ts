import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { registerLocale } from '../src/components/base/localize.ts';
import { LANGUAGES } from '../src/locales/index.ts';
import type { MessageGroup } from '../src/locales/message.ts';
import { pseudoTexts } from '../tools/languages/pseudo.ts';
// As text: the manifest is made by `npm run manifest`, so the type checker must not look for it.
import manifest from '../custom-elements.json?raw';

setCustomElementsManifest(JSON.parse(manifest));

/** A host page is light, dark, or leaves it to the visitor; coopkit follows its `color-scheme`. */
const SCHEMES = { system: 'light dark', light: 'light', dark: 'dark' };

const english = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Readonly<Record<string, MessageGroup>>>('../src/locales/en/*.ts', { eager: true }),
  ).flatMap((module) => Object.values(module)),
) as MessageGroup;
for (const locale of ['en-XA', 'ar-XB'] as const) registerLocale(locale, pseudoTexts(english, locale));

/** Languages of the host page: those of the interface, and two that show what was forgotten. */
const SPOKEN = ['en', ...Object.keys(LANGUAGES), 'en-XA', 'ar-XB'];

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
    language: {
      description: 'Language of the host page',
      toolbar: { title: 'Language', icon: 'globe', items: SPOKEN, dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'system', language: 'en' },
  decorators: [
    (story, { globals }) => {
      const { style } = document.documentElement;
      style.colorScheme = schemeOf(globals['scheme']);
      style.background = 'Canvas';
      style.color = 'CanvasText';
      style.fontFamily = 'system-ui, sans-serif';
      const language = String(globals['language']);
      document.documentElement.lang = language;
      document.documentElement.dir = language.startsWith('ar') ? 'rtl' : 'ltr';
      return story();
    },
  ],
};

export default preview;
