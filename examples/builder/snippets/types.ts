/** One attribute of a widget, as the manifest of custom elements describes it. */
export interface AttributeInfo {
  readonly name: string;
  /** `boolean`, `number`, `string`, or the words it may be: `'say' | 'hide'`. */
  readonly type: string;
  /** The value that says no more than leaving the attribute out; `undefined` where that means something of its own. */
  readonly default: string | undefined;
  readonly description: string;
}

/** One widget, as the manifest describes it. */
export interface WidgetInfo {
  /** `coopkit-region-card` */
  readonly tag: string;
  readonly summary: string;
  readonly attributes: readonly AttributeInfo[];
}

/** Where a widget's records come from. */
export interface SourceChoice {
  /** Address of a data set's `manifest.json`, or of an API. */
  readonly address: string;
  readonly isApi: boolean;
  /** What visitors know it as; only with several sources. */
  readonly name: string;
}

/** The names of the looks that a page may choose, without `--coopkit-`. */
export type TokenName =
  'accent' | 'on-accent' | 'surface' | 'text' | 'border' | 'radius' | 'space' | 'font' | 'font-size';

/** What a webmaster chose. */
export interface Choice {
  readonly widget: WidgetInfo;
  /** Values of its attributes; of one that is there or not, an empty text. Those with the default are left out of snippets. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly sources: readonly SourceChoice[];
  /** A language of its own; empty for that of the page. */
  readonly lang: string;
  /** CSS values; of a colour one for light and one for dark pages, with a space between, or one for both. */
  readonly tokens: Readonly<Partial<Record<TokenName, string>>>;
  /** What stands there where the script does not run: a link. */
  readonly fallback: { readonly text: string; readonly href: string };
  /** What search engines are told of the data; nothing where that is not wanted. */
  readonly about: About | undefined;
  /** Where the scripts lie, with a slash at the end: `https://files.example/coopkit/0.1.0/`. */
  readonly scripts: string;
  readonly version: string;
  /** Digests of the scripts by file name, from `sri.json`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** What a data set says of itself. */
export interface About {
  readonly name: string;
  readonly licence: string | undefined;
}

/** Something to copy to one place. */
export interface SnippetPart {
  /** Where it goes. */
  readonly place: string;
  readonly code: string;
}

/** What to copy for one kind of site. */
export interface Snippet {
  /** Something to know before pasting. */
  readonly note: string;
  readonly parts: readonly SnippetPart[];
}

/** A kind of site, or a way to write a widget. */
export type TargetName =
  'html' | 'sri' | 'placeholder' | 'json' | 'wordpress' | 'drupal' | 'typo3' | 'react' | 'vue' | 'angular';
