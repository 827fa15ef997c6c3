/** A small reader of iCalendar for tests, written from RFC 5545 and not from the writer. */

/** Properties of an event by name with parameters, those of its alarm as `VALARM/…`; TEXT values unescaped. */
export type Properties = Readonly<Record<string, string>>;

/** Content lines, unfolded (3.1). */
export function lines(file: string): readonly string[] {
  const unfolded = file.replaceAll('\r\n ', '');
  return unfolded.split('\r\n').slice(0, -1);
}

/** The events of a calendar. Throws when components are not properly nested. */
export function events(file: string): readonly Properties[] {
  const found: Record<string, string>[] = [];
  const open: string[] = [];
  for (const line of lines(file)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') found.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} without its BEGIN`);
    } else {
      const event = found.at(-1);
      const inside = open.slice(2).map((component) => `${component}/`);
      if (event && open.includes('VEVENT')) event[`${inside.join('')}${name}`] = unescape(value);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} never ends`);
  return found;
}

function unescape(value: string): string {
  return value.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));
}
