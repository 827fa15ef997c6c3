import type { FailureFacts } from '../failure.ts';

/** What went wrong, and what the reader can do about it. */
export type Words = readonly [message: string, hint: string];

/** Finds words for what failed, given what it is about and what is known of it. */
export type Wording = (subject: string, facts: FailureFacts) => Words;

/* Faults of APIs; the subject is origin and path of an address. The server's own words are not told: they may repeat
   what a visitor typed. */
export const SERVICE_WORDS = {
  'config.base': (base) => [
    `"${base}" cannot be the base URL of an API.`,
    'Give an http(s) address without user name, query or fragment, whole or relative to the page: "https://hub.example/v1/".',
  ],
  'config.plain': (origin) => [
    `The headers for ${origin} would be sent unencrypted.`,
    'Use an https address; only this computer may be asked without encryption.',
  ],
  'network.cut': (where) => [
    `The answer of ${where} broke off.`,
    'Try again; if it happens often, look at the server and what stands before it.',
  ],
  'network.part': (where) => [
    `A part of coopkit that reads ${where} could not be fetched.`,
    'Check the connection and where coopkit is served from, then load the page anew.',
  ],
  'timeout.service': (where, { timeout = 0 }) => [
    `${where} had not answered after ${timeout / 1000} s.`,
    'Try again, or allow more time by "timeoutMs".',
  ],
  'timeout.request': (where) => [
    `${where} waited too long for the request (HTTP 408).`,
    'Try again; the connection may be slow.',
  ],
  'http.service': (where, { status }) => [
    `${where} answered with HTTP ${status}.`,
    status === 404
      ? 'Check the base URL: there seems to be no coopkit API.'
      : 'Ask the owner of the API what that means.',
  ],
  'http.redirect': (where, { names: [reached] = [] }) => [
    `${where} redirects to ${reached === where ? 'another place' : reached}, which is not followed.`,
    'Give the address where it leads as base URL, if you trust it.',
  ],
  'not-found.service': (where) => [
    `There is nothing at ${where}.`,
    'The record may have been taken out; search for it by name.',
  ],
  unauthorised: (where) => [
    `${where} wants to know who asks (HTTP 401).`,
    'Give a valid token in "headers" of the source.',
  ],
  forbidden: (where) => [
    `${where} may not be read by who asks (HTTP 403).`,
    'Ask the owner of the API for access.',
  ],
  'bad-request.service': (where, { told, status }) => [
    `${where} cannot understand the request${parameterOf(told)} (HTTP ${status}).`,
    'What the server says of it is in "problem" of this error.',
  ],
  conflict: (where) => [
    `The request to ${where} conflicts with what is there (HTTP 409).`,
    'Read anew what it is about, then try again.',
  ],
  'stale-cursor.service': (where) => [
    `The data of ${where} changed since this cursor was given.`,
    'Start again from the first page.',
  ],
  'unsupported.service': (where) => [
    `${where} is not among what the API can do.`,
    'See "capabilities" in what "describe()" answers.',
  ],
  'rate-limited': (where, { retryAfterMs }) => [
    `${where} was asked too often (HTTP 429).`,
    retryAfterMs === undefined ? 'Ask less often.' : `Ask again in ${Math.ceil(retryAfterMs / 1000)} s.`,
  ],
  'server-fault': (where, { status, retryAfterMs }) => [
    `${where} failed (HTTP ${status}).`,
    retryAfterMs === undefined ? 'Try again later.' : `Try again in ${Math.ceil(retryAfterMs / 1000)} s.`,
  ],
  'too-large': (where, { most = 0 }) => [
    `The answer of ${where} is larger than ${most / 1_000_000} MB.`,
    'Ask for smaller pages, or allow more by "maxBytes" of the source.',
  ],
  'decode.json': (where, { answer }) => [
    `${where} answered with ${isJson(answer?.type) ? 'JSON that cannot be read' : 'something other than JSON'}.`,
    isJson(answer?.type)
      ? 'Tell the owner of the API; the answer may have been cut off on the way.'
      : 'Check the base URL: it must be that of a coopkit API.',
  ],
} as const satisfies Record<string, Wording>;

/** The name of the parameter at fault, when it is a name and no more. */
function parameterOf(told: FailureFacts['told']): string {
  const { parameter } = told ?? {};
  return typeof parameter === 'string' && /^\w{1,40}$/.test(parameter)
    ? `: its parameter "${parameter}"`
    : '';
}

const isJson = (type: string | null | undefined): boolean => /[/+]json\b/i.test(type ?? '');
