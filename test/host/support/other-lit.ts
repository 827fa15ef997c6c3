import { build } from 'esbuild';
import { ROOT } from '../../../tools/lib/root.ts';

const SOURCE = `
  import { html, LitElement } from 'lit';
  customElements.define('other-greeting', class extends LitElement {
    render() { return html\`<p>\${'Hello'}</p>\`; }
  });
`;

/** The script of somebody else's site, with the Lit that npm gives them inside. */
export async function otherLit(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
