// Generated from corpus/lexicons/hanging-words.tsv by `npm run data`. Do not edit.

export const HANGING_WORDS: string =
  'hanging\n################################################## &&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&& qLr2rbff:}Uv2~0fgQ~E~Xkj^khIkm8km3fiTkl4fl2fs:fvbfyEgiBgsKg}%hg,hfYhg0hu+hieho9hq-ho:ko[ih6ilTin_iu7iq1jnRixbi{1jp*jhJjgVji=jp@jvRjvXjy!jw:jyD\n\n\t\t\t\t\t\t\t\t\tcung-2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tmoi-2\t\t\t\t\t\tnhung-2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\tfunction';
