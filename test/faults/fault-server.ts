import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Far more than any call here may take: what runs into it has not settled. */
export const CAP = { timeout: 20_000 };

/** Milliseconds: too short for what never ends, and too long for what ends by itself. */
export const SHORT = 200;
export const LONG = 10_000;

/** Where clean-up is left for the end of a test: `(end) => context.after(end)`. */
export type Later = (end: () => Promise<void>) => void;

/** A server on the loopback address that fails in a way of its choice. */
export interface FaultServer {
  readonly origin: string;
  /** Path and query of each request so far. */
  readonly asked: readonly string[];
  /** Headers of each request so far. */
  readonly headers: readonly IncomingMessage['headers'][];
  /** Resolves when so many requests have come. */
  readonly came: (count: number) => Promise<void>;
}

/** How a request is answered; `nth` counts requests from 1. */
export type Fault = (response: ServerResponse, nth: number, request: IncomingMessage) => void;

/** Starts a server whose every answer is the same fault. */
export async function faultServer(later: Later, fault: Fault): Promise<FaultServer> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    headers.push(request.headers);
    for (const { count, resolve } of waiting) if (asked.length >= count) resolve();
    fault(response, asked.length, request);
  });
  await listen(server);
  later(() => close(server));
  const came = (count: number): Promise<void> =>
    new Promise((resolve) => {
      if (asked.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, headers, came };
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Answers as it should. */
export const fine =
  (body: unknown): Fault =>
  (response) =>
    json(response, 200, JSON.stringify(body));

/** Takes the request and never answers. */
export const stall: Fault = () => undefined;

/** Answers at once, but its body comes in drops and has no end. */
export const drip: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const drops = setInterval(() => response.write(' '), 5);
  response.on('close', () => clearInterval(drops));
};

/** Ends the connection in the middle of a body whose length is not told. */
export const cutBody: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"wire": "1.0", "items": [', () => response.destroy());
};

/** Tells a length that is greater than that of the body. */
export const tooShort: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
  response.write('{"wire": "1.0", "items": []}', () => response.destroy());
};

/** Tells a length that is less than that of the body. */
export const tooLong: Fault = (response) => {
  const head = ['HTTP/1.1 200 OK', 'content-type: application/json', 'content-length: 10', '', ''];
  response.socket?.end(`${head.join('\r\n')}{"wire": "1.0", "items": []}`);
};

/** Shows a page where data is expected, as single-page apps and captive portals do. */
export const htmlPage: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end('<!DOCTYPE html><title>Welcome</title>');
};

/** Wants to be left alone for a day. */
export const tooManyRequests: Fault = (response) => {
  json(response, 429, '{}', { 'retry-after': '86400' });
};

/** Is out of service for one request. */
export const unavailableOnce =
  (then: Fault): Fault =>
  (response, nth, request) => {
    if (nth === 1) json(response, 503, '{}');
    else then(response, nth, request);
  };

/** Sends to another place. */
export const redirectTo =
  (place: string, status = 302): Fault =>
  (response) =>
    response.writeHead(status, { location: place }).end();

/** Sends data as fast as they are taken, without end. */
export const hugeBody: Fault = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const block = Buffer.alloc(65_536, 0x20);
  const pour = (): void => {
    while (!response.destroyed && response.write(block));
  };
  response.on('drain', pour);
  pour();
};

/** Ends in the middle of its JSON, in an answer that is whole as far as HTTP can tell. */
export const badJson: Fault = (response) => json(response, 200, '{"wire": "1.0", "items": [');

/** Answers with a status, and says more as RFC 9457 has it. */
export const problem =
  (status: number, members: object = {}, headers: Record<string, string> = {}): Fault =>
  (response) =>
    json(response, status, JSON.stringify({ status, ...members }), {
      'content-type': 'application/problem+json',
      ...headers,
    });

function json(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}
