// Generated from corpus/lexicons/level-particles.tsv by `npm run data`. Do not edit.

export const LEVEL_PARTICLES: string =
  'particle\tneeds\n################################################ !&!&!!!&!&!&&&&&&(!!!!!!!!&!&!&&&!!&!!&!!!&(!!!! o>h~)rFy<}Q}Q}QfkP}Qgi.}QgtOkiQkjKkiQkjFkjFg~cjn+kiHftRf{+gi.gs)gs){9is>gs)kjFgs)ftRgs)f{+gs)gi.gs)g~cgs)ix8gs)jmUgs)jf5g~ckm+g~cii=inZjvdix8ixYjmUjmUg~cjmUhj-jf5i~Io>jt0kiQjvBjvB}QjvBfkPjvBg~cjyTjyTy<}QjyT}QjyTfkPjyTgi.jyTg~c\n\n\t\t\t\t\t\t\tdat-sau\t\t\t\tden-tu\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n#!!#######!#!!!!!############!!#!!##!!###########\tchange\tlevel\n\n\n\n#!!#####!!!!!!!!!!!!!!!!!!!!!!!%!!!!!!!!!!!!!!!!!\t\tafter \'giảm\', \'hạ\', \'rút\', \'sáp nhập\'\tafter \'tăng\', \'nâng\', \'phát triển\'';
