// Generated from corpus/lexicons/picture-credits.tsv by `npm run data`. Do not edit.

export const PICTURE_CREDITS: string =
  'credit\n##%&)&* %%%%++%22[25%++i9i922++ kn_o%{*jsKkmSfy6l<kmSgf(kn_g{+fy6f{2g{+fy6kn_yTgy(jmBg{+fy6kn_jn:gqZkn_zBg}(f{2hjKhjKkn_kn_hjKi~*-kn_o%-kn_i~*jvRkn_o%jvRkn_o%kn_i~*kn_\n\n\t\tclip\t\tminh-hoa\t\t\n#!#!!%!#\tcredit\tbyline\tcaption\n\t\tVideo\t\t\t\t';
