import { parseNuts, resolveNuts } from '../../sdk/regions/index.ts';
import type { ResolvedNuts } from '../../sdk/regions/index.ts';
import type { NutsVersion } from '../../sdk/model/region.ts';
import type { NutsReader, ValueNote } from '../mapping/context.ts';

interface NutsReading {
  readonly code?: string;
  readonly note?: ValueNote;
}

const NO_CODE: NutsReading = {
  note: {
    code: 'not-a-nuts-code',
    message: 'this is not a NUTS code (two letters of the country and up to three more signs)',
    remedy: 'write a code such as DE30; places outside NUTS go by their country',
  },
};

/** Share of the population from which one part of a divided region stands for the whole. */
const NEARLY_ALL = 0.95;

/** Reads a code as it stands, in standard form: for regions, which say themselves of which version they are. */
export const plainNutsReader: NutsReader = {
  read: (text) => {
    const parsed = parseNuts(text);
    return parsed ? { code: parsed.code } : NO_CODE;
  },
};

/** Reads codes of any version as codes of today: for all that lies in a region. */
export function currentNutsReader(): NutsReader {
  const known = new Map<string, NutsReading>();
  return {
    read: (text, version) => {
      const key = `${text}@${version ?? ''}`;
      const reading = known.get(key) ?? resolve(text, version as NutsVersion | undefined);
      known.set(key, reading);
      return reading;
    },
  };
}

function resolve(text: string, version: NutsVersion | undefined): NutsReading {
  const parsed = parseNuts(text);
  if (!parsed) return NO_CODE;
  if (parsed.extraRegio) {
    return {
      code: parsed.nutsCountry,
      note: {
        code: 'extra-regio',
        message: `this code stands for no place; it is read as its country ${parsed.nutsCountry}`,
      },
    };
  }
  // NUTS 2024 is without the United Kingdom; files that call themselves NUTS 2024 still hold its codes of 2021.
  const stated = parsed.nutsCountry === 'UK' && version === 2024 ? 2021 : version;
  const resolved = resolveNuts(text, stated === undefined ? {} : { version: stated });
  const { relation, targets, targetVersion } = resolved;
  const [target] = targets;
  if (relation === 'unknown' || !target) return { code: parsed.code, note: unknownNote(version) };
  if (targets.length > 1) return split(resolved);
  if (resolved.otherReadings.length > 0) return severalReadings(resolved, target.code);
  if (target.code === parsed.code) return { code: target.code };
  return {
    code: target.code,
    note: {
      code: 'older-nuts-code',
      message: `the code was ${relation} since; it is read as ${target.code} of NUTS ${targetVersion}`,
      remedy: `write ${target.code}`,
    },
  };
}

/** Not rounded to 100 %, which it is not. */
const percent = (share: number): string => `${Number((share * 100).toFixed(2))} %`;

const unknownNote = (version: NutsVersion | undefined): ValueNote => ({
  code: 'unknown-nuts-code',
  message: `no ${version === undefined ? 'version of NUTS from 2013 on' : `NUTS ${version}`} has this code; it is kept as it is`,
  remedy: 'check the code',
});

/**
 * A region that was divided. Where nearly all of its people live in one part, that part is meant: the rest are a few
 * municipalities that moved. Otherwise what is certain is only what the parts have in common.
 */
function split({ targets, targetVersion }: ResolvedNuts): NutsReading {
  const [largest] = targets;
  if (largest && largest.share >= NEARLY_ALL) {
    return {
      code: largest.code,
      note: {
        code: 'nearly-same-nuts-code',
        message: `the region lost a small part; it is read as ${largest.code} of NUTS ${targetVersion}, where ${percent(largest.share)} of its people live`,
        remedy: `write ${largest.code}, or the code of the other part if that is meant`,
      },
    };
  }
  const codes = targets.map(({ code }) => code);
  const certain = codes.reduce(commonStart);
  const candidates = targets.map(({ code, share }) => `${code} (${Math.round(share * 100)} %)`).join(', ');
  return {
    ...(certain.length >= 2 ? { code: certain } : {}),
    note: {
      code: 'split-nuts-code',
      message: `the region was divided; by NUTS ${targetVersion} it could be ${candidates}; it is read as ${certain}`,
      remedy: 'write the code of the part that is meant',
    },
  };
}

function severalReadings({ otherReadings, targetVersion }: ResolvedNuts, code: string): NutsReading {
  const versions = new Map<string, number[]>();
  for (const { version, targets } of otherReadings) {
    const meaning = targets.map((target) => target.code).join(' + ');
    versions.set(meaning, [...(versions.get(meaning) ?? []), version]);
  }
  const others = [...versions].map(
    ([meaning, years]) => `${meaning} (if of ${years.toSorted((a, b) => a - b).join(', ')})`,
  );
  return {
    code,
    note: {
      code: 'ambiguous-nuts-code',
      message: `the code has changed its meaning; it is read as ${code} of NUTS ${targetVersion}, not as ${others.join(' or ')}`,
      remedy: 'state nutsVersion: for the file in coopkit.yaml',
    },
  };
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
