// Generated from corpus/lexicons/picture-credits.tsv by `npm run data`. Do not edit.

export const PICTURE_CREDITS: string =
  'credit\n##%&)&* %%%%++%22[24%++i=i=22++ }<Yfx!jx-|ck?O|cgwI}<oAk?kZoAk?}<gWo>xAoAk?}<xLn%}<h%hrHkZpVpV}<}<pVvI-}<Y-}<vIyR}<YyR}<Y}<vI}<\n\n\t\tclip\t\tminh-hoa\t\t\n#!#!!%!#\tcredit\tbyline\tcaption\n\t\tVideo\t\t\t\t';
