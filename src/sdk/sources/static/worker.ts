/* The script of the worker that searches large one-file indexes; see docs/decisions/0006-search-off-the-main-thread.md. */
import { serveFiles } from './worker-service.ts';

serveFiles(globalThis);
