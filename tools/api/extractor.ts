import { createRequire } from 'node:module';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/root.ts';

/** What is used of `@microsoft/api-extractor`, which is installed beside the project and not in it. */
interface ApiExtractor {
  readonly ExtractorConfig: { prepare(options: object): object };
  readonly CompilerState: {
    create(config: object, options: { readonly additionalEntryPoints: readonly string[] }): object;
  };
  readonly Extractor: {
    invoke(
      config: object,
      options: {
        readonly localBuild: boolean;
        readonly compilerState: object;
        readonly messageCallback: (message: Message) => void;
      },
    ): { readonly succeeded: boolean };
  };
}

interface Message {
  handled: boolean;
  readonly logLevel: string;
  readonly text: string;
}

/** One exported symbol as the document model of API Extractor has it. */
export interface Symbol {
  readonly kind: string;
  readonly name: string;
  /** The whole comment, with its stars; empty when there is none. */
  readonly docComment: string;
}

/** What an entry of the package exports. */
export interface Api {
  /** `coopkit/sdk/calls` */
  readonly entry: string;
  /** Every signature, in a form that is good to compare. */
  readonly report: string;
  readonly symbols: readonly Symbol[];
}

const COMPILER_OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: [],
  strict: true,
  skipLibCheck: true,
};

/** `coopkit/sdk/calls` → `sdk-calls`: the name of its report. */
export const reportName = (entry: string): string =>
  entry.split('/').slice(1).join('-') || (entry.split('/')[0] ?? entry);

/**
 * Reads the declarations of some entries, given as name and built file.
 *
 * @throws when a declaration cannot be read, with what is wrong in it
 */
export async function extract(entries: ReadonlyMap<string, string>): Promise<readonly Api[]> {
  const require = createRequire(join(ROOT, 'tools/checks/package.json'));
  const { CompilerState, Extractor, ExtractorConfig } = require('@microsoft/api-extractor') as ApiExtractor;
  const files = [...entries.values()].map((file) => join(ROOT, file));
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-api-'));
  await mkdir(join(folder, 'before'));
  const faults: string[] = [];

  const configOf = ([entry, file]: readonly [string, string]): object =>
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: ROOT,
        mainEntryPointFilePath: join(ROOT, file),
        newlineKind: 'lf',
        compiler: { overrideTsconfig: { compilerOptions: COMPILER_OPTIONS, files } },
        apiReport: {
          enabled: true,
          reportFolder: folder,
          reportTempFolder: join(folder, 'before'),
          reportFileName: reportName(entry),
        },
        docModel: { enabled: true, apiJsonFilePath: join(folder, `${reportName(entry)}.json`) },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: 'error' } },
          extractorMessageReporting: { default: { logLevel: 'none' } },
          tsdocMessageReporting: { default: { logLevel: 'none' } },
        },
      },
      packageJsonFullPath: join(ROOT, 'package.json'),
    });

  try {
    const configs = [...entries].map(configOf);
    const compilerState = CompilerState.create(configs[0]!, { additionalEntryPoints: files });
    for (const config of configs) {
      Extractor.invoke(config, {
        localBuild: true,
        compilerState,
        messageCallback: (message) => {
          message.handled = true;
          if (message.logLevel === 'error') faults.push(message.text);
        },
      });
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return await Promise.all([...entries.keys()].map((entry) => readApi(folder, entry)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readApi(folder: string, entry: string): Promise<Api> {
  const name = reportName(entry);
  const model = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as {
    readonly members: readonly { readonly members: readonly Symbol[] }[];
  };
  const report = await readFile(join(folder, `${name}.api.md`), 'utf8');
  return {
    entry,
    // The heading names the package, whichever entry it is.
    report: report.replace(/^## .*$/m, `## \`${entry}\``),
    symbols: model.members.flatMap(({ members }) => members),
  };
}
