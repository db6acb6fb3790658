// Generated from corpus/lexicons/hanging-words.tsv by `npm run data`. Do not edit.

export const HANGING_WORDS: string =
  'hanging\n################################################## &&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&& fFfKfUhRh7g*hCi/hFhJ|({H|X|Ti?|=iTjOk+kDlKn2oHp/p+p1r6pOqDqVqE}OsJsYt&tSt-xRu+uQy4w6w)wFy:yRyVz1yZz9\n\n\t\t\t\t\t\t\t\t\tcung-2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tmoi-2\t\t\t\t\t\tnhung-2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\tfunction';
