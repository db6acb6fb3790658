// Generated from corpus/lexicons/hanging-words.tsv by `npm run data`. Do not edit.

export const HANGING_WORDS: string =
  'hanging\n################################################## &&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&& q7q^rK~]}8u[}Sfg2~(~:kh2j~akjKkjFfi4kiHfkPfrJfv%fxHgh=gr;g{Gg~Kg~8g~OhsChhBhmWhoKhmXkm+if?ijUilZis&io)jl=ivMix_jmUjf5i~Ajg(jn+jt0jt6jvBjtXjvd\n\n\t\t\t\t\t\t\t\t\tcung-2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tmoi-2\t\t\t\t\t\tnhung-2\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\tfunction';
