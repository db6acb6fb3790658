// Generated from corpus/lexicons/duration-units.tsv by `npm run data`. Do not edit.

export const DURATION_UNITS: string =
  'duration\tunit\tdays\n(%#(%&(&%####&%#%+ &&!!&!&&&((&&!!!!(!(&&&((!&&&!!!!!!&!&!!=f)(( nYsPsPjjZhy:f}:kk&hjVkk&fr+fs2i~Cfs2kmWf}Ci~CkmWf}ChsdhqHhsdf}8hqHgj#f}8go4hsdjm]hsdjm]fq@izRjm]hsdff;jnVhjVf{Ds:hjVgsMju-hjV~9jlXhmFgo4hzUig/izRizRjl;jl1jl;hjVjl;i|Hgo[i|HhqHi|Ygo[jl1jl1gw#jl;jl;kn*hsdjl;jl;klBhsdjl;klBhsd~9jlXhsdglYhi)\n\n\n#!#####%######&###&\thalf-day\tcalendar\tsentence\tage\n\n\n\nbuổi\tđêm\ts\th\tnăm\tnăm học\tnăm\tngày\tngày\tnhiệm kỳ\tphút\tquý\ttháng\ttháng\tthập kỷ\tthế kỷ\ttuần\tnăm\n0.5\t1\t\t\t365.25\t\t\t1\t1\t1826.25\t\t91.3\t30.44\t\t3652.5\t36525\t7\t';
