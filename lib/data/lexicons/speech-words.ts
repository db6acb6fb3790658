// Generated from corpus/lexicons/speech-words.tsv by `npm run data`. Do not edit.

export const SPEECH_WORDS: string =
  'speech-word\ne*4 &&&&&&&&&&&&&&&&!!(!!!!!!!!!!!!!!!!!!!!!!!(!!!!!!((!!!(!!!!!!!!+**+%2!!&&&&&&!&&!!!(! kh2~:}Qjv%gtOjw4kjJg~Qix_ijAgqejn,~(y<jx@}Si|1jmaizAiz9g~Ogu%ht4iv.ivdvdix8jf)jgbhy<gk;jt!hf#jz_kk4iakiailZkhNjhEi|1hkcgu%kj:l+gu%gtK~Ch}YgkZh}Yg}=fkXfoYft]r_jz_hg[hi3jn0i{WhkMwJi|1khNivMkhNkk*i{2o6~XkhNhg=jkLhg=gj_izehn2hn2jf:jtXjv+fi4khNhg3gu1jn*hg3ilZkhNjg(khNgz<g{5ivBg}bgh=kiHf|;gnTi{2fx(i}=gp:jmaiyVjyEfzFh}=fzFhfHiq#hfHuVhfHhxTjr?h{YhuChlGnbf|;hj+hy[ju]gr]kiOkiLfhbhxL}Qjt0hmXio)igIgh=khNfw/hfHg~Qkh,ivBg}bjiChkYjl=f|Ohh.z+i}H\n\nbetween\treporter\tsubject\nbetween\treporter\tsubject';
