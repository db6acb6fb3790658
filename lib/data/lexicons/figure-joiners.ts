// Generated from corpus/lexicons/figure-joiners.tsv by `npm run data`. Do not edit.

export const FIGURE_JOINERS: string =
  'joiner\n*&%)(#%*+).4 &&!&&&&(!&&!!(((&&&&&&!&!!!!!&&!((!!!((!(&&!!!!!!!!&&&!!!!!!!!(!&!& jt0~(~(jvdjvdfxHfv%frJi~Agi.frJhs4frJ-fJ{9is>jmPis>jvdjmPis>jvd{9is>jmPffbis>...j}Kg~Kg~Ojf5g~Ojn+jn+g~cjn+gi.jn+f{+jn+ftRjn+jf5i~Ajf5i~Ais>i~AjmPis>jf5jmPis>jf5jmPi~AjmPgu%gtKgu%gtKgr;gu%gtKkiQjl+km7jl+km7gr;kjFjmUu[kjFu[jmUkjFfkPkjFftRkjFjf5kjFf{+jmUftRjmUfkPgs)jyT}QjyT}Qgs)kjFgs)jmUgs)g~cgs)ix8gs)ftRgs)f{+jyTfkPjyTy<}Qy<}QjvBjvBg~cix8\n5!\t–|—\nand\tbetween\tcomma\tcount\tdash\teach\teach-one\tfrom\tof\trespectively\tto\tto-level\nand\tbetween\tand\tcounting\trange\teach\teach-money\tfrom\twhole\trespectively\trange\tto-level\n\t\t\ttổng số\t\t\t\t\ttrong tổng số\t\t\t';
