// Generated from corpus/lexicons/picture-credits.tsv by `npm run data`. Do not edit.

export const PICTURE_CREDITS: string =
  'credit\n##%&)&* %%%%++%22[25%++i9i922++ }<Yfw]jx!|ck?O|cgwA}<oAk?kZoAk?}<gWo>xAoAk?}<xLn%}<h%hr@kZpVpV}<}<pVvI-}<Y-}<vIyR}<YyR}<Y}<vI}<\n\n\t\tclip\t\tminh-hoa\t\t\n#!#!!%!#\tcredit\tbyline\tcaption\n\t\tVideo\t\t\t\t';
