/*
 * Writes the wire contract as an OpenAPI document to spec/openapi.yaml.
 *
 *   node tools/generate-openapi.ts           writes it
 *   node tools/generate-openapi.ts --check   fails when the committed one differs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { openApiDocument } from './openapi/document.ts';
import { sampleApi } from './openapi/examples.ts';

const FILE = new URL('../spec/openapi.yaml', import.meta.url);

const HEAD = `# Made by tools/generate-openapi.ts from the schemas and collections in src/sdk; do not edit.\n`;

/** The text of the document. */
export async function generateOpenApi(): Promise<string> {
  const document = await openApiDocument(await sampleApi());
  return HEAD + stringify(document, { lineWidth: 100, aliasDuplicateObjects: false });
}

async function main(check: boolean): Promise<void> {
  const text = await generateOpenApi();
  if (!check) return writeFileSync(FILE, text);
  if (committed() === text) return;
  console.error('spec/openapi.yaml: differs from src/sdk. Run: node tools/generate-openapi.ts');
  process.exitCode = 1;
}

function committed(): string | undefined {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) await main(process.argv.includes('--check'));
