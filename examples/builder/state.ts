import { isToken, TOKENS } from './snippets/tokens.ts';
import type { SourceChoice, TargetName, TokenName, WidgetInfo } from './snippets/types.ts';
import { TARGETS } from './snippets/index.ts';

/** How the preview is shown. */
export interface View {
  /** Pixels; 0 is all there is. */
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly host: 'plain' | 'hostile';
}

/** All that the builder holds; it stands in the address, so that it can be shared. */
export interface State {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly sources: readonly SourceChoice[];
  readonly lang: string;
  readonly tokens: Readonly<Partial<Record<TokenName, string>>>;
  readonly text: string;
  readonly href: string;
  readonly isDescribed: boolean;
  readonly scripts: string;
  readonly target: TargetName;
  readonly view: View;
}

export const WIDTHS = [320, 480, 768, 0];

/** The 24 official languages of the European Union. */
export const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** What a builder starts with, and what is left out of the address. */
export function startingState(tag: string, scripts: string, data: string): State {
  return {
    tag,
    attributes: tag === 'coopkit-region-card' ? { nuts: 'HR02' } : {},
    sources: [{ address: data, isApi: false, name: '' }],
    lang: '',
    tokens: {},
    text: '',
    href: '',
    isDescribed: false,
    scripts,
    target: 'html',
    view: { width: 0, scheme: 'light', host: 'plain' },
  };
}

/** The part of an address behind `#`. Only what differs from the start is in it. */
export function writeState(state: State, start: State): string {
  const entries: [string, string][] = [['widget', state.tag.replace(/^coopkit-/, '')]];
  for (const [name, value] of Object.entries(state.attributes)) entries.push([`a.${name}`, value]);
  if (JSON.stringify(state.sources) !== JSON.stringify(start.sources)) {
    for (const { address, isApi, name } of state.sources) {
      entries.push([isApi ? 'api' : 'data', name === '' ? address : `${address} ${name}`]);
    }
  }
  for (const [name, value] of Object.entries(state.tokens)) entries.push([`t.${name}`, value]);
  const plain = {
    lang: state.lang,
    text: state.text,
    href: state.href,
    described: state.isDescribed ? 'yes' : '',
    scripts: state.scripts === start.scripts ? '' : state.scripts,
    for: state.target === start.target ? '' : state.target,
    width: state.view.width === start.view.width ? '' : String(state.view.width),
    scheme: state.view.scheme === start.view.scheme ? '' : state.view.scheme,
    host: state.view.host === start.view.host ? '' : state.view.host,
  };
  for (const [name, value] of Object.entries(plain)) if (value !== '') entries.push([name, value]);
  return new URLSearchParams(entries).toString();
}

const isWeb = (address: string): boolean => {
  if (/^[\w-]+:/.test(address)) return /^https?:\/\//i.test(address) && URL.canParse(address);
  return address !== '' && !/\s/.test(address);
};

/**
 * Reads what an address says. It may come from anybody: what is no widget, attribute, language, colour or web address
 * is left out.
 */
export function readState(text: string, start: State, widgets: readonly WidgetInfo[]): State {
  const given = new URLSearchParams(text);
  const one = (name: string): string => given.get(name) ?? '';
  const of = <Value extends string>(name: string, known: readonly Value[], usual: Value): Value =>
    known.find((value) => value === one(name)) ?? usual;
  const widget = widgets.find(({ tag }) => tag === `coopkit-${one('widget')}`);
  const sources = [...given].flatMap(([name, value]): SourceChoice[] => {
    if (name !== 'data' && name !== 'api') return [];
    const [, address = '', called = ''] = /^(\S*) ?(.*)$/s.exec(value) ?? [];
    return isWeb(address) ? [{ address, isApi: name === 'api', name: called }] : [];
  });
  const names = widget?.attributes.map(({ name }) => name) ?? [];
  const width = Number(one('width'));
  return {
    tag: widget?.tag ?? start.tag,
    attributes: widget
      ? only(given, 'a.', (name) => names.includes(name) && name !== 'src')
      : start.attributes,
    sources: sources.length > 0 ? sources : start.sources,
    lang: of('lang', LANGUAGES, ''),
    tokens: only(given, 't.', (name, value) => name in TOKENS && isToken(name as TokenName, value)),
    text: one('text'),
    href: isWeb(one('href')) ? one('href') : '',
    isDescribed: one('described') === 'yes',
    scripts: isWeb(one('scripts')) ? one('scripts') : start.scripts,
    target: of('for', Object.keys(TARGETS) as TargetName[], start.target),
    view: {
      width: given.has('width') && WIDTHS.includes(width) ? width : start.view.width,
      scheme: of('scheme', ['light', 'dark'], start.view.scheme),
      host: of('host', ['plain', 'hostile'], start.view.host),
    },
  };
}

function only(
  given: URLSearchParams,
  prefix: string,
  accepts: (name: string, value: string) => boolean,
): Record<string, string> {
  const entries = [...given].flatMap(([key, value]) => {
    const name = key.slice(prefix.length);
    return key.startsWith(prefix) && accepts(name, value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
