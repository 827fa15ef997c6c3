import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { installChecks, PROGRAMS } from '../../tools/checks/install.ts';
import { ENTRIES } from '../../tools/api/entries.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';
import { sample } from '../support/sample.ts';
import { installPackage, type Consumer } from './support/package.ts';

const COMPILERS = {
  'TypeScript 5.9': PROGRAMS.typescript5,
  'TypeScript 6': PROGRAMS.typescript6,
  'TypeScript 7': ['tsc'],
} as const;

const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const;

/** Strict, and without `skipLibCheck`: declarations that do not hold are told. */
const SETTINGS = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

describe('the published types', () => {
  let consumer: Consumer;

  before(async () => {
    await installChecks();
    consumer = await installPackage();
    await cp(join(ROOT, 'examples/sdk'), join(consumer.folder, 'examples'), { recursive: true });
    const imports = [...ENTRIES.keys()].map(
      (entry, index) => `import * as entry${String(index)} from '${entry}';`,
    );
    const uses = Array.from(ENTRIES, (_, index) => `entry${String(index)}`);
    await writeFile(
      join(consumer.folder, 'entries.ts'),
      `${imports.join('\n')}\nexport const all = [${uses.join(', ')}];\n`,
    );
    await writeFile(join(consumer.folder, 'package.json'), '{ "type": "module" }\n');
  });
  after(() => consumer.remove());

  for (const [name, [program, ...first]] of sample('compilers', Object.entries(COMPILERS), 1)) {
    for (const resolution of RESOLUTIONS) {
      it(`hold for every entry and the examples with ${name}, resolved as ${resolution.moduleResolution}`, async () => {
        const settings = { compilerOptions: { ...SETTINGS, ...resolution }, include: ['*.ts', 'examples'] };
        const project = `tsconfig.${resolution.moduleResolution}.json`;
        await writeFile(join(consumer.folder, project), JSON.stringify(settings));
        const { status, output } = await run(program, [...first, '-p', project], {
          cwd: consumer.folder,
          show: false,
        });
        assert.equal(status, 0, output);
      });
    }
  }
});
