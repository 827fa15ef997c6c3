import { executeServerCommand } from '@web/test-runner-commands';

/** Gives the page a size in CSS px, in every engine. */
export const setViewport = (size: { readonly width: number; readonly height: number }): Promise<unknown> =>
  executeServerCommand('window-size', size);
