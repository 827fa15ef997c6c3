/**
 * What answers to a press itself. Boxes to tick, summaries and buttons that send a form are not among them: browsers do
 * not follow a link around those, and would not do what they are for either.
 */
const CONTROLS = 'button[type=button], [role=option], select, input:not([type=checkbox], [type=radio])';

/**
 * For a widget inside a link of the page, which browsers follow when a button in it is pressed: keeps presses of the
 * widget's own controls from that. Links in the widget, and words between, still lead where they lead.
 */
export function keepPresses(widget: Element): void {
  widget.addEventListener('click', keepPress);
}

function keepPress(event: Event): void {
  // As it was when it was pressed: what it did may have taken it away.
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget as Element));
  if (inside.some((each) => each instanceof Element && each.matches(CONTROLS))) event.preventDefault();
}
