import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';

const FOLDER = join(import.meta.dirname, '..', 'corpus');

const REQUIRED = ['id', 'name', 'city', 'country', 'offers', 'text'] as const;
const OPTIONAL = ['nuts', 'topic'] as const;

type Example = Readonly<
  Record<(typeof REQUIRED)[number], string> & Partial<Record<(typeof OPTIONAL)[number], string>>
>;

/** The invented examples of all languages, as records like any other. */
export function readExamples(): Organisation[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const language = file.slice(0, 2);
      const entries = parse(readFileSync(join(FOLDER, file), 'utf8')) as unknown[];
      return entries.map((entry) => toOrganisation(checked(entry, file), language));
    });
}

function checked(entry: unknown, file: string): Example {
  const fields = Object.entries(entry ?? {});
  const known: readonly string[] = [...REQUIRED, ...OPTIONAL];
  const wrong = fields.find(([name, value]) => !known.includes(name) || typeof value !== 'string');
  const missing = REQUIRED.find((name) => !fields.some(([field]) => field === name));
  if (wrong || missing) {
    throw new Error(
      `${file}: ${JSON.stringify(entry)} has a wrong or missing field: ${wrong?.[0] ?? missing}.`,
    );
  }
  return Object.fromEntries(fields) as Example;
}

function toOrganisation(example: Example, language: string): Organisation {
  const { id, name, city, country, nuts, topic = '', offers, text } = example;
  return {
    kind: 'organisations',
    id,
    source: { name: 'Invented examples' },
    name: { [language]: name },
    city,
    country,
    ...(nuts !== undefined && { nuts }),
    offers: [{ topic, text: { [language]: offers } }],
    description: { [language]: text },
  };
}
