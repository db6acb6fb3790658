// Generated from corpus/lexicons/level-particles.tsv by `npm run data`. Do not edit.

export const LEVEL_PARTICLES: string =
  'particle\tneeds\n################################################ !&!&!!!&!&!&&&&&&(!!!!!!!!&!&!&&&!!&!!&!!!&(!!!! f,s>fSgWhBhBhBiThBlVhBnT|A|X|A|T|Tp6y:|=j^kclVn@n@h0tTn@|Tn@j^n@kcn@lVn@p6n@uGn@y4n@w6p6}Op6iuRt+z9uGuPy4y4p6y4hxSw6w*f,yR|Az1z1hBz1iTz1p6zOzOgWhBzOhBzOiTzOlVzOp6\n\n\t\t\t\t\t\t\tdat-sau\t\t\t\tden-tu\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n#!!#######!#!!!!!############!!#!!##!!###########\tchange\tlevel\n\n\n\n#!!#####!!!!!!!!!!!!!!!!!!!!!!!%!!!!!!!!!!!!!!!!!\t\tafter \'giảm\', \'hạ\', \'rút\', \'sáp nhập\'\tafter \'tăng\', \'nâng\', \'phát triển\'';
