// Generated from corpus/lexicons/duration-units.tsv by `npm run data`. Do not edit.

export const DURATION_UNITS: string =
  'duration\tunit\tdays\n(%#(%&(&%####&%#%+ &&!!&!&&&((&&!!!!(!(&&&((!&&&!!!!!!&!&!!=f)(( VfXfXwdrIl9|,pY|,glRjMvOjM|el=vO|el=r+qZr+l8qZlQl8mKr+xGr+xGj7uKxGr+hSxTpYk]fqLpYn3yLpYhEx4q8mKr_s@uKuKx/x-x/pYx/v0mVv0qZv6mVx-x-o#x/x/},r+x/x/|Cr+x/|Cr+hEx4r+m9pD\n\n\n#!#####%######&###&\thalf-day\tcalendar\tsentence\tage\n\n\n\nbuổi\tđêm\ts\th\tnăm\tnăm học\tnăm\tngày\tngày\tnhiệm kỳ\tphút\tquý\ttháng\ttháng\tthập kỷ\tthế kỷ\ttuần\tnăm\n0.5\t1\t\t\t365.25\t\t\t1\t1\t1826.25\t\t91.3\t30.44\t\t3652.5\t36525\t7\t';
