/** What `thoisu corpus --help` prints. */
export const CORPUS_HELP: string = `thoisu corpus: analyses a corpus into tables

Usage: thoisu corpus INPUT… --out DIR [options]

Input: files, folders, patterns in quotation marks, or - for standard input; .txt, .html, .json, .jsonl, .csv,
.tsv and .parquet, each also as .gz and .zst. Output: the tables documents, sentences, entities, metrics,
people and changes, inputs.jsonl, rejects.jsonl and manifest.json. All columns: docs/corpus-schema.md.

Records
  --text-field LIST       fields of the text, joined by line breaks  (default: text, content or body)
  --id-field NAME         field of the identifier                    (default: id)
  --title-field NAME      field of the title                         (default: title)
  --url-field NAME        field of the address                       (default: url or link)
  --date-field NAME       field of the day of publication  (default: publishedAt, published_at or date)
  --published-at DAY      day of publication where neither field nor text states one
  --keep-fields LIST      fields to keep in documents
  --html                  the text field holds HTML
  --segmented             another tool has joined the syllables of words by _
  --encoding NAME         encoding of all texts                      (default: found out for each)
  --input-format FORMAT   text, html, json, jsonl, csv, tsv or parquet, where the name tells none
  --max-record-bytes N    longer records are rejected                (default: 16777216)

Analysis
  --languages LIST        analyse only these languages, as vie       (default: all)
  --duplicates MODE       mark, drop or off                          (default: mark)
  --similarity N          least similarity of near duplicates, 0.5 to 1 (default: 0.8)

Tables
  --format FORMAT         parquet, csv or jsonl                      (default: parquet)
  --offsets UNIT          utf16, codepoint or utf8                   (default: utf16)
  --no-text               leave the texts out of documents
  --part-records N        records in a part file                     (default: 1000)

Run
  --workers N             worker threads                             (default: one a core)
  --timeout SECONDS       time for one document                      (default: 60)
  --worker-memory MB      heap for one worker
  --resume                go on with an interrupted run
  -q, --quiet             no progress
  -h, --help              this text

Exit status: 0 all good, 1 some records failed (rejects.jsonl), 2 wrong usage, 130 interrupted.`;
