// Generated from the forms in corpus/lexicons by `npm run data`. Do not edit.

export const VOCABULARY: string = "pgs. tp. tp.hcm ts.";
