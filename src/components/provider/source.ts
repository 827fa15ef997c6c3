import { LitElement, type PropertyValues } from 'lit';
import { property } from '../base/property.ts';
import { VERSION } from '../../version.ts';
import type { CoopkitProvider } from './provider.ts';

/**
 * Names a data source inside a `coopkit-provider`. Shows nothing.
 *
 * @summary A data source of a provider
 */
export class CoopkitSource extends LitElement {
  static readonly version: string = VERSION;

  /** Address of a data set's `manifest.json`, relative to the page. */
  @property() src: string | undefined;

  /** Address of an API that speaks the coopkit wire format, its version included: `https://hub.example/v1/`. */
  @property() api: string | undefined;

  /** What visitors know it as, for the note that it cannot be reached; the host of its address by default. */
  @property() name: string | undefined;

  /** Nothing to see: no shadow root either. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.hidden = true;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.size === 0) return;
    const provider = this.closest('coopkit-provider') as Partial<CoopkitProvider> | null;
    provider?.sourceChanged?.();
  }
}
