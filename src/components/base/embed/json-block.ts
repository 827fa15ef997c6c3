import { safeUrl } from '../safe-url.ts';
import { loadWidget, setOptions, tell, tellUnknown, type Option, type Widgets } from './options.ts';
import { whole } from './whole.ts';

/** What a block says of a widget, beside its options. */
interface Description {
  readonly widget?: unknown;
  /** What visitors see until there is data: a text, or a link. */
  readonly fallback?: unknown;
  /** The widgets inside, of a provider. */
  readonly widgets?: unknown;
  readonly [option: string]: unknown;
}

/**
 * `<script type="application/json" data-coopkit>{ "widget": "region-card", "nuts": "HR02" }</script>` is replaced by
 * the widget. An element with `data-coopkit-fallback` that follows becomes its fallback, beside that of the block. A
 * block that cannot be read stays, and so does what follows it.
 */
export async function placeBlock(block: HTMLScriptElement, widgets: Widgets): Promise<void> {
  await whole(block);
  const description = read(block);
  const widget = description && (await make(description, widgets, block));
  if (!widget || !block.isConnected) return;
  const follower = block.nextElementSibling;
  if (follower?.matches('[data-coopkit-fallback]')) widget.append(follower);
  block.replaceWith(widget);
}

function read(block: HTMLScriptElement): Description | undefined {
  try {
    const value: unknown = JSON.parse(block.text);
    if (isDescription(value)) return value;
    tell('a JSON block must be one object: { "widget": "region-card", "nuts": "HR02" }.', block);
  } catch (error) {
    tell(
      `a JSON block is not valid JSON, so it becomes no widget (${(error as Error).message}). Names and texts stand in straight double quotes; there is a comma between entries and none after the last.`,
      block,
    );
  }
  return undefined;
}

async function make(
  description: Description,
  widgets: Widgets,
  block: Element,
): Promise<Element | undefined> {
  const { widget: name, fallback, widgets: inner = [], ...options } = description;
  if (typeof name !== 'string') {
    tell(`a JSON block must name its widget: "widget": one of ${Object.keys(widgets).join(', ')}.`, block);
    return undefined;
  }
  const tag = await loadWidget(name, widgets, block);
  if (tag === undefined) return undefined;
  const widget = document.createElement(tag);
  tellUnknown(widget, setOptions(widget, Object.entries(options) as [string, Option][]), block);
  if (fallback !== undefined) widget.append(fallbackOf(fallback));
  for (const each of Array.isArray(inner) ? inner : [inner]) {
    const child = isDescription(each) && (await make(each, widgets, block));
    if (child) widget.append(child);
  }
  return widget;
}

const isDescription = (value: unknown): value is Description =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `"Our partners"`, or `{ "text": "Our partners", "href": "/partners" }`. */
function fallbackOf(fallback: unknown): Node {
  const { text, href } = isDescription(fallback) ? fallback : { text: fallback, href: undefined };
  const words = document.createTextNode(String(text ?? href));
  const address =
    typeof href === 'string' && URL.canParse(href, document.baseURI)
      ? safeUrl(new URL(href, document.baseURI).href)
      : undefined;
  if (address === undefined) return words;
  const link = document.createElement('a');
  link.href = address;
  link.append(words);
  return link;
}
