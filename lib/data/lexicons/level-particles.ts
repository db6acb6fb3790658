// Generated from corpus/lexicons/level-particles.tsv by `npm run data`. Do not edit.

export const LEVEL_PARTICLES: string =
  'particle\tneeds\n################################################ !&!&!!!&!&!&&&&&&(!!!!!!!!&!&!&&&!!&!!&!!!&(!!!! oSifbr[yT~.~.~.fl2~.gj3~.guakl>km8kl>km3km3hgBjp@kl4fuGf|)gj3gt9gt9{SiuNgt9km3gt9fuGgt9f|)gt9gj3gt9hgBgt9izKgt9jp*gt9jhJhgBko[hgBik<ipdjyDizKi{,jp*jp*hgBjp*hkOjhJjg_oSjvRkl>jy!jy!~.jy!fl2jy!hgBj|9j|9yT~.j|9~.j|9fl2j|9gj3j|9hgB\n\n\t\t\t\t\t\t\tdat-sau\t\t\t\tden-tu\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n#!!#######!#!!!!!############!!#!!##!!###########\tchange\tlevel\n\n\n\n#!!#####!!!!!!!!!!!!!!!!!!!!!!!%!!!!!!!!!!!!!!!!!\t\tafter \'giảm\', \'hạ\', \'rút\', \'sáp nhập\'\tafter \'tăng\', \'nâng\', \'phát triển\'';
