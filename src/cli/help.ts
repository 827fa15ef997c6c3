/** What `coopkit --help` says. */
export const HELP = `coopkit turns folders of facts into static data sets for cooperation widgets.

Usage
  coopkit init [DIR]                 write a commented coopkit.yaml and an example file
  coopkit validate DIR               read everything, report every problem, write nothing
  coopkit build DIR --out FOLDER     write the data set of all good rows
  coopkit serve FOLDER [--port N]    serve a data set to try it (default port 8080)
  coopkit serve FOLDER --api         answer questions over HTTP from a data set, or from a folder of facts
  coopkit export FOLDER --as FORMAT  write records as a file for calendars, feed readers, maps, spreadsheets
  coopkit check PARTNERS --rules R   check a partnership against the rules of a programme
  coopkit conformance URL            try whether an API or a data set on the web does what coopkit relies on

Options
  -o, --out FOLDER    where build writes to; export: the file to write
      --chunks WHEN   auto (default): collections of more than 5,000 records, or with more than 1 MB to download
                      before the first search, are written in many small files of which a search reads a few;
                      never; always
      --strict        one error is enough to write nothing; check: an open rule is a failure, too
      --format FORMAT human (default) or json; json lists every problem, human counts repeated ones
      --api           serve the coopkit API (docs/wire.md) in place of the files; facts are built first
  -p, --port N        first port to try; if it is taken, the next one is
  -q, --quiet         no progress
      --rules RULES   check: a rule set by name (interreg-a, interreg-europe, …) or a file of your own
      --on DAY        check: the day of the application (default today); rules of a call hold while it is open
      --countries CC  check: participating countries, BG,RO, for rules that several programmes share
      --instruments I check: the policy instruments that are addressed, with commas between them
      --declare FLAG  check: what applicants state, peace-and-reconciliation; may be given several times
      --level LEVEL   conformance: what must be reached, read, search (default) or match
      --as FORMAT     export: ics, atom, jsonfeed, jsonld, html, geojson or csv (docs/feeds.md)
      --kind KIND     export: the collection; calendars are of calls
      --q WORDS       export: only what a search for these words finds
      --where FILTER  export: only what has these values, country=DE,FR; may be given several times
      --lang LANG     export: languages of the readers, best first, de,en; those of the data set without it
      --url ADDRESS   export: where the file will be published; --title and --home: its name, the page it belongs to
      --excel         export: csv with semicolons and the mark by which Excel knows UTF-8
  -h, --help          this text
  -v, --version       the version

Input
  DIR holds coopkit.yaml and files in CSV, TSV, XLSX, JSON, NDJSON or YAML. A file named after a collection
  (regions, organisations, requests, practices, calls, programmes) needs no entry in coopkit.yaml.
  Rows are counted as a spreadsheet shows them, the header included; in NDJSON by line; in JSON and YAML by record.

Exit codes
  0  no errors (there may be warnings: a value was repaired, guessed or left out)
  1  errors in the data: bad rows were left out; build still writes the good ones unless --strict;
     also when build found no record to write, when check finds a mandatory rule broken, and when
     conformance does not reach the level
  2  wrong usage, a broken coopkit.yaml, or a file that cannot be read or written
`;
