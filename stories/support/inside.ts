/** An element inside a widget, as soon as it is there. */
export async function inside<E extends HTMLElement = HTMLElement>(
  canvas: HTMLElement,
  widget: string,
  selector: string,
): Promise<E> {
  for (;;) {
    const found = canvas.querySelector(widget)?.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** From here on a story acts as a visitor, whose acts may move the page (see `tools/lib/layout-shift.ts`). */
export function asVisitor(): void {
  if (window.coopkitLayoutShifts) window.coopkitLayoutShifts.over = true;
}
