/** One row of a table or one record of a list, before anything is known about its columns. */
export interface Row {
  /** As `Problem.row`. */
  readonly row: number;
  /** Header → cell. Tables give texts (spreadsheets also numbers and booleans), JSON and YAML any value. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** How one input file is to be read; all of it may stand in `coopkit.yaml`. */
export interface ReadOptions {
  /** Label of the encoding (`windows-1252`), used when the file itself does not tell. */
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Row that holds the headers, from 1. */
  readonly headerRow?: number;
  /** Name of the sheet in a workbook; the first one without it. */
  readonly sheet?: string;
}

/** The formats that are read, by the end of the file name. */
export const INPUT_FORMATS = ['csv', 'tsv', 'txt', 'xlsx', 'json', 'ndjson', 'jsonl', 'yaml', 'yml'] as const;
