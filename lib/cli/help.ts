/** What `thoisu --help` prints. */
export const HELP: string = `thoisu: reads Vietnamese political news

Usage: thoisu analyze [FILE…|-] [options]
       thoisu corpus INPUT… --out DIR [options]     (thoisu corpus --help)
       thoisu query DIR "SELECT …"                   (thoisu query --help)
       thoisu report DIR [--out FILE]                (thoisu report --help)

Input: plain text (a file is a document), .jsonl or .ndjson (a line is a document), .json (one document
or a list of them). "-" or no file reads standard input.

  --field NAME          the text is in this field of JSON Lines        (default: text)
  --id NAME             the identifier is in this field                (default: id)
  --date-field NAME     the day of publication is in this field
  --published-at DAY    day of publication of all documents, as 2023-10-14
  --format FORMAT       pretty, json or jsonl                          (default: pretty)
  --only LIST           of: sentences, tokens, entities, metrics, sections, people
  --lang LANG           language of the pretty report: en or vi        (default: en)
  --full                the pretty report lists everything it found
  --color, --no-color   colour, or none                                (default: on a terminal only)
  -h, --help            this text
  -v, --version         the version

Exit status: 0 all good, 1 some records failed (named on standard error), 2 wrong usage.`;
