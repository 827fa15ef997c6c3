import { isObject } from '../input/lists.ts';
import { parseDate } from '../values/dates.ts';
import { parseNumber } from '../values/numbers.ts';
import { wordsOf } from '../values/words.ts';
import type { ReadContext } from './context.ts';
import type { FieldSpec, ListSpec, ObjectSpec } from './spec.ts';

const TRUE = /^(true|yes|y|ja|oui|si|sí|x|1|wahr|да|ναι)$/iu;
const FALSE = /^(false|no|n|nein|non|0|falsch|не|όχι)$/iu;

/**
 * Reads one value into the form that a field takes. What cannot be read is noted and left out.
 *
 * @param value a cell, or any value of JSON and YAML
 * @returns the value, or `undefined` when nothing is left of it
 */
export function convert(value: unknown, spec: FieldSpec, context: ReadContext): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  switch (spec.kind) {
    case 'as-given': {
      return value;
    }
    case 'text': {
      return textOf(value, context);
    }
    case 'list': {
      return listOf(value, spec, context);
    }
    case 'object': {
      return objectOf(value, spec, context);
    }
    case 'number': {
      return numberOf(value, spec, context);
    }
    case 'boolean': {
      return booleanOf(value, context);
    }
    case 'date':
    case 'instant': {
      return dateOf(value, spec.kind, context);
    }
    default: {
      const words = wordsOf(value);
      return words === undefined ? value : wordOf(words, spec, context);
    }
  }
}

function wordOf(
  words: string,
  spec: Exclude<FieldSpec, ListSpec | ObjectSpec>,
  context: ReadContext,
): string | undefined {
  switch (spec.kind) {
    case 'country': {
      const iso = context.countries(words);
      if (iso === undefined) {
        context.note(
          {
            code: 'unknown-country',
            message: 'this is no country code (ISO 3166-1 alpha-2) and no name of a country that is known',
            remedy: 'write the code, or map the name under values: in coopkit.yaml',
          },
          words,
        );
      }
      return iso;
    }
    case 'nuts': {
      const { code, note } = context.nuts.read(words, context.nutsVersion);
      if (note) context.note(note, words);
      return code;
    }
    case 'code': {
      if (spec.scheme === undefined) return words;
      const { code, note } = context.terms.read(spec.scheme, words, context.lang);
      if (note) context.note(note, words);
      return code;
    }
    case 'year': {
      // Years stay as they are (`2014`, `2014-2020`); what looks like a full date becomes one.
      return /^\d{4}(\s*[-–]\s*\d{2,4})?$/u.test(words)
        ? words.replaceAll(/\s/gu, '').replace('–', '-')
        : (dateOf(words, 'date', context) ?? words);
    }
    default: {
      return words;
    }
  }
}

function textOf(value: unknown, context: ReadContext): Record<string, string> | undefined {
  if (isObject(value)) {
    const texts = Object.entries(value).flatMap(([lang, words]) => {
      const text = wordsOf(words);
      return text === undefined ? [] : [[lang, text] as const];
    });
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  }
  const words = wordsOf(value);
  return words === undefined ? undefined : { [context.lang ?? 'und']: words };
}

function listOf(value: unknown, spec: ListSpec, context: ReadContext): unknown[] | undefined {
  const entries = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.trim().split(spec.separator)
      : [value];
  const items = entries.flatMap((entry) => convert(entry, spec.of, context) ?? []);
  return items.length > 0 ? items : undefined;
}

function objectOf(value: unknown, spec: ObjectSpec, context: ReadContext): unknown {
  if (!isObject(value)) {
    const main = spec.main === undefined ? undefined : spec.fields[spec.main];
    if (spec.main === undefined || !main) return value;
    const converted = convert(value, main, context);
    return converted === undefined ? undefined : { [spec.main]: converted };
  }
  const members = Object.entries(value).flatMap(([name, member]) => {
    const memberSpec = Object.hasOwn(spec.fields, name) ? spec.fields[name] : undefined;
    const converted = memberSpec ? convert(member, memberSpec, context) : member;
    return converted === undefined ? [] : [[name, converted] as const];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

function numberOf(
  value: unknown,
  { whole, small }: Extract<FieldSpec, { readonly kind: 'number' }>,
  context: ReadContext,
): number | undefined {
  const read = parseNumber(value, { whole, small, decimal: context.decimal });
  if (read === undefined) {
    context.note(
      { code: 'not-a-number', message: 'this is not a number', remedy: 'write digits only, such as 1234.5' },
      value,
    );
    return undefined;
  }
  if (read.ambiguous) {
    context.note(
      {
        code: 'ambiguous-number',
        message: `the sign could separate thousands or decimals; it is read as ${read.value}`,
        remedy: 'state decimal: "," or decimal: "." for the file in coopkit.yaml',
      },
      value,
    );
  }
  return read.value;
}

function booleanOf(value: unknown, context: ReadContext): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const words = wordsOf(value) ?? '';
  if (TRUE.test(words)) return true;
  if (FALSE.test(words)) return false;
  context.note(
    { code: 'not-yes-or-no', message: 'this is neither yes nor no', remedy: 'write true or false' },
    value,
  );
  return undefined;
}

function dateOf(value: unknown, kind: 'date' | 'instant', context: ReadContext): string | undefined {
  const read = parseDate(value, context.dates);
  if (read === undefined) {
    context.note(
      {
        code: 'not-a-date',
        message: /\p{L}{2}/u.test(String(value))
          ? 'dates are read only where they are written in figures'
          : 'this is not a date that exists',
        remedy: 'write it as 2026-11-18',
      },
      value,
    );
    return undefined;
  }
  const iso = kind === 'date' ? read.iso.slice(0, 10) : read.iso;
  if (read.ambiguous) {
    context.note(
      {
        code: 'ambiguous-date',
        message: `day and month could be the other way round; it is read day first, ${iso}`,
        remedy: 'state dates: dmy or dates: mdy for the file in coopkit.yaml',
      },
      value,
    );
  }
  return iso;
}
