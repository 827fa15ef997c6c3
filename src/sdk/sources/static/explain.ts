import { CoopkitError } from '../../errors.ts';
import type { ErrorCode } from '../../errors.ts';
import type { Download } from './download.ts';
import type { FailureFacts } from './failure.ts';
import { FORMAT, WIRE } from './format.ts';

interface Words {
  readonly message: string;
  /** What the reader can do about it. */
  readonly hint: string;
}

const UPLOAD = 'Upload the data set anew, all files of it.';

const WORDS: Readonly<Record<string, (subject: string, facts: FailureFacts) => Words>> = {
  timeout: (file, { timeout = 0 }) => ({
    message: `${file} took longer than ${timeout / 1000} s.`,
    hint: 'Try again; if it stays slow, look at the host of the data set.',
  }),
  network: (file) => ({
    message: `${file} could not be fetched.`,
    hint: 'Check the address and the connection, and that its host allows other sites to read it (Access-Control-Allow-Origin).',
  }),
  http: (file, { status }) => ({
    message: `${file} answered with HTTP ${status}.`,
    hint: status === 404 ? 'Check the address, or upload the data set anew.' : 'Try again later.',
  }),
  integrity: (file) => ({ message: `${file} is damaged or from another data set.`, hint: UPLOAD }),
  decode: (file, { answer }) =>
    answer
      ? {
          message: `${file} is not the manifest of a coopkit data set.`,
          hint: 'Give the address of the manifest.json that "coopkit build" wrote.',
        }
      : { message: `${file} cannot be read.`, hint: 'Build the data set anew.' },
  version: (file) => ({
    message: `${file} was made for a later coopkit.`,
    hint: `This coopkit reads ${FORMAT} with records ${WIRE}; update coopkit on the page.`,
  }),
  config: (address) => ({
    message: `"${address}" is no address of a manifest.`,
    hint: 'Give a whole address, or one relative to the page.',
  }),
  unsupported: (kind, { known = [] }) => ({
    message: `The data set has no ${kind}.`,
    hint: `It has: ${known.join(', ')}.`,
  }),
  'not-found': (id) => ({
    message: `There is no record "${id}".`,
    hint: 'It may have been taken out of the data set; search for it by name.',
  }),
};

/** Puts a failure into words. A web page that came in place of a file is told as that, whatever it was taken for. */
export function explain(code: ErrorCode, subject: string, facts: FailureFacts): CoopkitError {
  const details = {
    ...(facts.status !== undefined && { status: facts.status }),
    ...(facts.cause !== undefined && { cause: facts.cause }),
  };
  if (facts.answer && isPage(facts.answer)) {
    return new CoopkitError('decode', `${subject} answered with a web page instead of a data file.`, {
      ...details,
      hint: 'The file is not there and the host shows a page in its place; check the address and upload the data set.',
    });
  }
  const { message, hint } = WORDS[code]?.(subject, facts) ?? { message: `${subject}: ${code}`, hint: UPLOAD };
  return new CoopkitError(code, message, { ...details, hint });
}

/** Hosts name data files as they please, but a page is never one: single-page apps and captive portals answer so. */
function isPage({ type, bytes }: Download): boolean {
  if (/^text\/html\b/i.test(type ?? '')) return true;
  return /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}
