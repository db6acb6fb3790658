// Generated from corpus/lexicons/name-words.tsv by `npm run data`. Do not edit.

export const NAME_WORDS: string =
  'nameword\n################################################################################### &&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&& @}>fKfUh7h^gQg*gFhChBi/hJhF|({H|&|X|T|Wi?|0|=iTjTk+kDkclKlQg}7m:n2nTn@nHn.oHp/p+p2qaqbqer6p?pOqPqDqEqVr%rB}Os!s<s2sJsYsXt%t&tSt-xRv6u+uQy4w6w)wFy:y;x#yRz-yVz1yZz9z=zO\n\n\t\t\t\t\t\t\t\t\t\t\t\t\tcung-2\t\t\t\t\t\t\t\tdo-2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tmoi-2\tmoi-3\t\t\t\t\t\t\t\t\t\tnhung-2\t\t\t\t\t\tqua-2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n#!!!!!!!!!!!#!!!!!!!!!!!!!!!!!%!&!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!(!!!!!!!!!!)!!!!!!!\tboundary\tof\tterm\tjoint\tat\tand';
