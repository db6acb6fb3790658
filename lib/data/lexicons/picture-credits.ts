// Generated from corpus/lexicons/picture-credits.tsv by `npm run data`. Do not edit.

export const PICTURE_CREDITS: string =
  'credit\n##%&)&* %%%%++%22[25%++i9i922++ kl0nQzPjq.kk%fx9l)kk%f~&kl0gyPfx9fz4gyPfx9kl0y<gwUjk-gyPfx9kl0jl#gpNkl0z*g{Ifz4hi*hi*kl0kl0hi*i{W-kl0nQ-kl0i{Wjt0kl0nQjt0kl0nQkl0i{Wkl0\n\n\t\tclip\t\tminh-hoa\t\t\n#!#!!%!#\tcredit\tbyline\tcaption\n\t\tVideo\t\t\t\t';
