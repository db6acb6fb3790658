// Generated from corpus/lexicons/figure-joiners.tsv by `npm run data`. Do not edit.

export const FIGURE_JOINERS: string =
  'joiner\n*&%)(#%*+).4 &&!&&&&(!&&!!(((&&&&&&!&!!!!!&&!((!!!((!(&&!!!!!!!!&&&!!!!!!!!(!&!& yRhFhFz9z9kDk+jOw)lVjOr3jO-;h0tTy1tTz9y1tTz9h0tTy1i)tT...zep/p1w6p1y:y:p6y:lVy:kcy:j^y:w6w)w6w)tTw)y1tTw6y1tTw6y1w)y1nZnRnZnRn2nZnR|AxM}UxM}Un2|Ty4g*|Tg*y4|TiT|Tj^|Tw6|Tkcy4j^y4iTn@zOhBzOhBn@|Tn@y4n@p6n@uGn@j^n@kczOiTzOgWhBgWhBz1z1p6uG\n5!\t–|—\nand\tbetween\tcomma\tcount\tdash\teach\teach-one\tfrom\tof\trespectively\tto\tto-level\nand\tbetween\tand\tcounting\trange\teach\teach-money\tfrom\twhole\trespectively\trange\tto-level\n\t\t\ttổng số\t\t\t\t\ttrong tổng số\t\t\t';
