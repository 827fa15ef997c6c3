import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';

const ROOT = join(import.meta.dirname, '..');

/** The embed builder with its scripts and data, as `npm run build` makes them. */
const BUILDER = [
  { from: '.coopkit/builder', to: '/builder' },
  { from: 'dist/cdn', to: '/cdn' },
  { from: 'dist/data', to: '/data' },
];

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // Storybook stops at a folder that is missing; without them everything else works.
  staticDirs: BUILDER.map(({ from, to }) => ({ from: join(ROOT, from), to })).filter(({ from }) =>
    existsSync(from),
  ),
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
};

export default config;
