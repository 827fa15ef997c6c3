import type { SourceNote } from '../../model/envelope.ts';
import type { Programme } from '../../model/programme.ts';
import { parseNuts } from '../../regions/index.ts';
import { firstText, listOf, objectsOf, textOf } from '../foreign.ts';
import { showValue } from '../../show-value.ts';
import type { Foreign } from '../foreign.ts';
import type { AdapterProblem } from '../types.ts';

interface ReadProgramme {
  readonly programme?: Programme;
  readonly problems: readonly AdapterProblem[];
}

/** `2021TC16RFCB020`: year, kind of programme, number. */
const CCI = /^\d{4}[A-Z]{2}\d{2}[A-Z0-9]{4}\d{3}$/;

/** Makes a programme of an entry of keep.eu. */
export function programmeOf(raw: Foreign, projects: number, source: SourceNote): ReadProgramme {
  const number = textOf(raw['id'])!;
  const id = `keep:programme:${number}`;
  const title = firstText(raw['title'], raw['name']);
  if (title === undefined) {
    return { problems: [{ id, path: 'title', message: 'the programme has no title', action: 'left-out' }] };
  }
  const problems: AdapterProblem[] = [];
  const cci = firstText(raw['cci'], raw['cci_number'])?.toUpperCase();
  const isCci = cci !== undefined && CCI.test(cci);
  if (cci !== undefined && !isCci) {
    problems.push({
      id,
      path: 'cci',
      value: showValue(cci),
      message: 'has not the form of a CCI code',
      action: 'dropped-value',
    });
  }
  const period = periodOf(firstText(raw['period']) ?? title);
  const strand = strandOf(firstText(raw['type'], raw['strand']), title);
  const area = areaOf(raw['eligible_geographical_area'], (value) =>
    problems.push({
      id,
      path: 'eligible_geographical_area',
      value,
      message: 'is no NUTS code',
      action: 'dropped-value',
    }),
  );
  const updated = firstText(raw['date_of_data_import'])?.slice(0, 10);
  return {
    problems,
    programme: {
      kind: 'programmes',
      id,
      source,
      name: { en: title },
      ...(isCci && { cci }),
      ...(period !== undefined && { period }),
      ...(strand !== undefined && { strand }),
      ...(area.length > 0 && { area }),
      ...(projects > 0 && { projects }),
      codes: [{ scheme: 'keep', code: number }],
      ...(updated !== undefined && /^\d{4}-\d\d-\d\d$/.test(updated) && { updated }),
      url: `https://keep.eu/programmes/${encodeURIComponent(number)}/`,
    },
  };
}

const periodOf = (text: string): string | undefined => {
  const [, from, to] = /\b(20\d\d)\s*[-–]\s*(20\d\d)\b/.exec(text) ?? [];
  return from === undefined ? undefined : `${from}-${to ?? ''}`;
};

/** From the type, else from the roman number in the title: `Interreg VI-A`. */
function strandOf(type: string | undefined, title: string): Programme['strand'] | undefined {
  const words = type?.toLowerCase() ?? '';
  if (words.includes('cross-border')) return 'A';
  if (words.includes('transnational')) return 'B';
  if (words.includes('interregional')) return 'C';
  if (words.includes('outermost')) return 'D';
  return /\b(?:III|IV|V|VI)[ -]?([ABCD])\b/.exec(title)?.[1];
}

/** NUTS codes in whatever they come in: a list, objects with a code, a text with commas. */
function areaOf(area: unknown, tell: (value: string) => void): readonly string[] {
  const texts = listOf(area).flatMap((entry) =>
    typeof entry === 'string'
      ? entry.split(/[\s,;|]+/u)
      : objectsOf(entry).flatMap((each) => firstText(each['code'], each['nuts_code'], each['id']) ?? []),
  );
  const codes = texts
    .filter((text) => text !== '')
    .flatMap((text) => {
      const parsed = parseNuts(text);
      if (!parsed) tell(showValue(text));
      return parsed?.code ?? [];
    });
  return [...new Set(codes)].toSorted();
}
