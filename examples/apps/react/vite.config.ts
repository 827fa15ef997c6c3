import { defineConfig } from 'vite';

// JSX is what tsconfig.json says; React needs nothing else.
export default defineConfig({ base: './' });
