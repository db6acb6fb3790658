// Generated from corpus/lexicons/figure-joiners.tsv by `npm run data`. Do not edit.

export const FIGURE_JOINERS: string =
  'joiner\n*&%)(#%*+).4 &&!&&&&(!&&!!(((&&&&&&!&!!!!!&&!((!!!((!(&&!!!!!!!!&&&!!!!!!!!(!&!& jvR~E~EjyDjyDfyEfvbfs:jgVgj3fs:ht]fs:-fK{SiuNjp#iuNjyDjp#iuNjyD{SiuNjp#fg?iuN...kg3hg,hg0jhJhg0jp@jp@hgBjp@gj3jp@f|)jp@fuGjp@jhJjgVjhJjgViuNjgVjp#iuNjhJjp#iuNjhJjp#jgVjp#gv6gu[gv6gu[gsKgv6gu[kl>jn@kp(jn@kp(gsKkm3jp*v2km3v2jp*km3fl2km3fuGkm3jhJkm3f|)jp*fuGjp*fl2gt9j|9~.j|9~.gt9km3gt9jp*gt9hgBgt9izKgt9fuGgt9f|)j|9fl2j|9yT~.yT~.jy!jy!hgBizK\n5!\t–|—\nand\tbetween\tcomma\tcount\tdash\teach\teach-one\tfrom\tof\trespectively\tto\tto-level\nand\tbetween\tand\tcounting\trange\teach\teach-money\tfrom\twhole\trespectively\trange\tto-level\n\t\t\ttổng số\t\t\t\t\ttrong tổng số\t\t\t';
