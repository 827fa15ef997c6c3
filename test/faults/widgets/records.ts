import { writeDataset } from '../../../src/cli/dataset/write.ts';
import type { Kind } from '../../../src/sdk/model/envelope.ts';

const source = { name: 'Example source', url: 'https://example.org/', retrieved: '2026-11-01' };

/**
 * A data set with one record for each widget.
 *
 * @param edition stands in every name, so that a newer data set can be told; `later` has what nobody knows yet
 */
export function records(edition: string): Readonly<Partial<Record<Kind, readonly object[]>>> {
  const name = (what: string): object => ({ en: `${what} of the ${edition} edition` });
  const more = edition === 'later' ? { newField: { deeply: ['new'] }, network: 'network-to-come' } : {};
  const code = (known: string, unknown: string): string => (edition === 'later' ? unknown : known);
  return {
    regions: [
      {
        kind: 'regions',
        id: 'nuts:BG42',
        name: name('Region'),
        country: 'BG',
        nuts: { code: 'BG42', level: 2, version: 2024 },
        networks: [code('iurc', 'network-to-come')],
        source,
        ...more,
      },
    ],
    organisations: [
      {
        kind: 'organisations',
        id: 'org-1',
        name: name('Agency'),
        country: 'BG',
        nuts: 'BG421',
        organisationType: code('public-authority', 'kind-to-come'),
        source,
        ...more,
      },
      { kind: 'organisations', id: 'org-2', name: name('University'), country: 'CZ', nuts: 'CZ010', source },
    ],
    practices: [
      {
        kind: 'practices',
        id: 'practice-1',
        form: code('good-practice', 'form-to-come'),
        title: name('Practice'),
        summary: name('Summary'),
        countries: ['BG'],
        source,
        ...more,
      },
    ],
    calls: [
      {
        kind: 'calls',
        id: 'call-1',
        callType: 'project',
        title: name('Call'),
        timeZone: 'Europe/Paris',
        window: { mode: 'rolling' },
        actions: [{ role: code('applicant', 'role-to-come'), url: 'https://example.org/apply' }],
        checkedAt: '2026-11-01',
        url: 'https://example.org/call',
        source,
        ...more,
      },
    ],
    programmes: [
      { kind: 'programmes', id: 'programme-1', name: name('Programme'), countries: ['BG'], source },
    ],
  };
}

/** Writes the data set into a folder. */
export const writeRecords = (outDir: string, edition: string): Promise<unknown> =>
  writeDataset({
    records: records(edition) as Parameters<typeof writeDataset>[0]['records'],
    vocabularies: [],
    meta: { title: { en: 'Example' }, languages: ['en'], updated: '2026-11-01' },
    outDir,
  });
