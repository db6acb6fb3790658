// Generated from corpus/lexicons/duration-units.tsv by `npm run data`. Do not edit.

export const DURATION_UNITS: string =
  'duration\tunit\tdays\n(%#(%&(&%####&%#%+ &&!!&!&&&((&&!!!!(!(&&&((!&&&!!!!!!&!&!!=f)(( nDs;s;jhEhwHf|:kh<hi4kh<fq;frBi|0frBkk*f|Ci|0kk*f|Chr:hp!hr:f|8hp!ghbf|8gn)hr:jkGhr:jkGfpPix?jkGhr:~^jlAhi4fzFs#hi4gr=jrMhi4}]jjChl!gn)hxeh~8ix?ix?jj%ji]jj%hi4jj%iz5gnPiz5hp!izFgnPji]ji]guUjj%jj%kk=hr:jj%jj%kiUhr:jj%kiUhr:}]jjChr:gkThgH\n\n\n#!#####%######&###&\thalf-day\tcalendar\tsentence\tage\n\n\n\nbuổi\tđêm\ts\th\tnăm\tnăm học\tnăm\tngày\tngày\tnhiệm kỳ\tphút\tquý\ttháng\ttháng\tthập kỷ\tthế kỷ\ttuần\tnăm\n0.5\t1\t\t\t365.25\t\t\t1\t1\t1826.25\t\t91.3\t30.44\t\t3652.5\t36525\t7\t';
