import { CoopkitError } from '../errors.ts';

/** Version of the contract, `major.minor`; every body says which one it is written in. */
export const WIRE = '1.0';

/**
 * What a body may ask its reader to understand, in `mustUnderstand`. Nothing so far: a later minor version may name a
 * change here that an earlier reader would read wrongly, which no reader of 1.0 can know.
 */
const UNDERSTOOD: readonly string[] = [];

/**
 * Whether a body can be read: the same major version, any minor one (a later one only adds fields and codes, which are
 * kept), and nothing in `mustUnderstand` that is not known here.
 *
 * @param body a parsed answer
 * @param where origin and path of the address, for the message
 * @returns the body as an object
 * @throws CoopkitError `decode` when it is no object with a `wire`, `version` when it is of another major version or
 * asks for what is not understood
 *
 * @example
 * const body = checkWire(JSON.parse(text), 'https://hub.example/v1/organisations');
 */
export function checkWire(body: unknown, where: string): Readonly<Record<string, unknown>> {
  const { wire, mustUnderstand } = Object(body) as Readonly<Record<string, unknown>>;
  const major = Number.parseInt(String(wire));
  if (Number.isNaN(major)) throw unreadable(where, 'body');
  const wanted: readonly unknown[] = Array.isArray(mustUnderstand) ? mustUnderstand : [];
  const isKnown = wanted.every((name) => UNDERSTOOD.includes(String(name)));
  const newest = Number.parseInt(WIRE);
  if (major === newest && isKnown) return body as Readonly<Record<string, unknown>>;
  throw new CoopkitError('version', `${where} answers in wire version ${String(wire)}, not ${WIRE}.`, {
    hint: major < newest ? 'Ask its owner to update it.' : 'Update coopkit.',
  });
}

/** The error for a body that is not what it must be: a page, a record. */
export const unreadable = (where: string, wanted: string): CoopkitError =>
  new CoopkitError('decode', `${where} did not answer with a ${wanted} as the coopkit wire contract says.`, {
    hint: 'Check that its base URL is that of a coopkit API, and tell its owner.',
  });
