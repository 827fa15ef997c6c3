import { CoopkitError } from '../../errors.ts';
import type { SourceNote } from '../../model/envelope.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Programme } from '../../model/programme.ts';
import { firstText, isForeign, objectsOf, textOf } from '../foreign.ts';
import { showValue } from '../../show-value.ts';
import type { Foreign } from '../foreign.ts';
import type { AdapterOptions, AdapterProblem, Adapted } from '../types.ts';
import { Partners } from './partners.ts';
import { programmeOf } from './programme.ts';

/** What keep.eu is read into. */
export type KeepRecord = Programme | Organisation;

/** keep.eu may be used for any lawful purpose, with credit, a link, and a word where it was changed. */
const SOURCE: SourceNote = {
  name: 'keep.eu (Interact), changed by coopkit',
  url: 'https://keep.eu',
  licence: 'Free to use with credit and link (keep.eu terms of use)',
};

/**
 * Makes programmes and organisations of an answer of the open-data API of keep.eu (`/api/open-data`): a list of
 * programmes with their projects, and of those with their partnerships. A partner of several projects becomes one
 * organisation, told apart by its PIC, else by its register number and country, else by its name and country; how often
 * and where it took part is not counted from names alone, so two spellings are two organisations.
 *
 * Contacts, addresses and money of partners are not taken over.
 *
 * The names of fields are those of public answers of keep.eu in 2026; the description of the open-data API was not at
 * hand. What is not understood is told, so look at `problems` after a first run.
 *
 * @param answer parsed JSON: a list of programmes, or an object that holds one
 * @throws CoopkitError `decode` when no programme is in it
 *
 * @example
 * const { records, problems } = readKeep(await response.json(), { retrieved: '2026-11-22' });
 */
export function readKeep(
  answer: unknown,
  { retrieved, source = SOURCE }: AdapterOptions,
): Adapted<KeepRecord> {
  const note = { ...source, retrieved };
  const problems: AdapterProblem[] = [];
  const programmes: Programme[] = [];
  const partners = new Partners(note, (problem) => problems.push(problem));
  for (const raw of programmesOf(answer)) {
    const projects = objectsOf(raw['projects']);
    const read = programmeOf(raw, projects.length, note);
    if (read.programme) programmes.push(read.programme);
    problems.push(...read.problems);
    for (const project of projects) {
      const name = firstText(project['acronym'], project['name'], project['title'], project['id']);
      for (const partnership of objectsOf(project['partnerships'] ?? project['partners'])) {
        partners.add(partnership, name);
      }
    }
  }
  return { records: [...programmes, ...partners.organisations()], problems };
}

function programmesOf(answer: unknown): readonly Foreign[] {
  const held = isForeign(answer) ? (answer['programmes'] ?? answer['results'] ?? answer['data']) : answer;
  const programmes = objectsOf(Array.isArray(held) ? held : undefined);
  if (programmes.some((each) => textOf(each['id']) !== undefined)) return programmes;
  throw new CoopkitError('decode', `This is no open data of keep.eu: ${showValue(answer)}`, {
    hint: 'Pass the parsed JSON of /api/open-data as it came; an error in place of it is often about the key.',
  });
}
