import type { TemplateResult } from 'lit';

/** One state of a widget. */
export interface Scene {
  /** `partner-search/ready`: the widget and its state. */
  readonly name: string;
  readonly content: () => TemplateResult;
  /** What a visitor does to get there. */
  readonly act?: (place: HTMLElement) => Promise<void>;
  /** The browser says that there is no network. */
  readonly offline?: boolean;
}

/** How a scene is set up. */
export interface Setting {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}
