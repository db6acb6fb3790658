// Generated from corpus/lexicons/abbreviations.tsv by `npm run data`. Do not edit.

export const ABBREVIATIONS: string = `id	forms	type	canonical	valid_from	valid_to
abbreviation.pgs	PGS.	title
abbreviation.tp	TP.	place
abbreviation.tphcm	TP.HCM	place
abbreviation.ts	TS.	title`;
