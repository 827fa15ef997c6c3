/* The script of the worker that indexes many records of a page; see docs/decisions/0006-search-off-the-main-thread.md. */
import { serveRecords } from './worker-service.ts';

serveRecords(globalThis);
