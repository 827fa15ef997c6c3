#!/usr/bin/env node
import { main } from './run.ts';

// Whoever reads our output may stop early (`coopkit validate data | head`); the work and the exit code stay the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
});
