import { CoopkitError } from '../errors.ts';
import { codeOf } from './failure.ts';
import type { FailureFacts } from './failure.ts';
import { SERVICE_WORDS } from './http/words.ts';
import type { Wording } from './http/words.ts';
import { FORMAT, WIRE } from './static/format.ts';

/** How the address of a file on a disk begins, which has a path only. */
const NO_ORIGIN = /^null\//;

/* The code of the error, more precise after a dot → its words. */
const WORDS = {
  ...SERVICE_WORDS,
  timeout: (file, { timeout = 0 }) => [
    `${file} took longer than ${timeout / 1000} s.`,
    'Try again; if it stays slow, look at the host of the data set.',
  ],
  network: (file) => [
    `${file.replace(NO_ORIGIN, 'file:///')} could not be fetched.`,
    NO_ORIGIN.test(file)
      ? 'Files on a disk cannot be fetched: "coopkit serve FOLDER" gives them an address.'
      : 'Check the address and the connection, and that its host allows other sites to read it (Access-Control-Allow-Origin).',
  ],
  'network.parts': (_, { names = [] }) => [
    `Part of the answer is missing: ${names.join(' ')}`,
    'Ask again; what could be had is shown.',
  ],
  http: (file, { status }) => [
    `${file} answered with HTTP ${status}.`,
    status === 404 ? 'Check the address, or upload the data set anew.' : 'Try again later.',
  ],
  integrity: (file) => [
    `${file} is damaged or from another data set.`,
    'Upload the data set anew, all files of it.',
  ],
  'decode.page': (file) => [
    `${file} answered with a web page instead of a data file.`,
    'The file is not there and the host shows a page in its place; check the address and upload the data set.',
  ],
  'decode.manifest': (file) => [
    `${file} is not the manifest of a coopkit data set.`,
    'Give the address of the manifest.json that "coopkit build" wrote.',
  ],
  'decode.file': (file) => [`${file} cannot be read.`, 'Build the data set anew.'],
  'decode.answer': (source) => [
    `The source "${source}" did not answer with a page.`,
    'Its "list" must resolve to an object with an "items" array.',
  ],
  'decode.record': (id, { problem }) => [
    `The record "${id}" cannot be read: ${`${problem?.path ?? ''} ${problem?.message ?? 'it was refused.'}`.trim()}`,
    'Tell the owner of the data set; "coopkit validate" shows the place.',
  ],
  'decode.cursor': () => [
    'The source gave the same cursor twice, so its list would never end.',
    'Tell the owner of the source; the records so far are good.',
  ],
  version: (file) => [
    `${file} was made for a later coopkit.`,
    `This coopkit reads ${FORMAT} with records ${WIRE}; update coopkit on the page.`,
  ],
  config: (address) => [
    `"${address}" is no address of a manifest.`,
    'Give a whole address, or one relative to the page.',
  ],
  unsupported: (kind, { names = [] }) => [`The data set has no ${kind}.`, `It has: ${names.join(', ')}.`],
  'not-found': (id) => [
    `There is no record "${id}".`,
    'It may have been taken out of the data set; search for it by name.',
  ],
  unexpected: (what) => [
    `${what} failed for a reason that coopkit does not know.`,
    'The cause tells more; please report it.',
  ],
} as const satisfies Record<string, Wording>;

/** The faults there are words for. */
export type Fault = keyof typeof WORDS;

/** Puts a fault into words. A web page that came in place of a file is told as that, whatever it was taken for. */
export function explain(fault: Fault, subject: string, facts: FailureFacts): CoopkitError {
  const { sourceId, status, requestId, retryAfterMs, cause, answer, told } = facts;
  const words = answer && isPage(answer) ? 'decode.page' : fault;
  const [message, hint] = WORDS[words](subject, facts);
  return new CoopkitError(codeOf(words), message, {
    hint,
    sourceId,
    status,
    requestId,
    retryAfterMs,
    problem: told,
    ...(cause !== undefined && { cause }),
  });
}

/** Hosts name data files as they please, but a page is never one: single-page apps and captive portals answer so. */
function isPage({ type, bytes }: NonNullable<FailureFacts['answer']>): boolean {
  if (/^text\/html\b/i.test(type ?? '')) return true;
  return /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
