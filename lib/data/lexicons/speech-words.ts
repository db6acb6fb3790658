// Generated from corpus/lexicons/speech-words.tsv by `npm run data`. Do not edit.

export const SPEECH_WORDS: string =
  'speech-word\ne*4 &&&&&&&&&&&&&&&&!!(!!!!!!!!!!!!!!!!!!!!!!!(!!!!!!((!!!(!!!!!!!!+**+%2!!&&&&&&!&&!!!(! kj^~X~.jxHguajyVkm7hg2i{1il@gs3jpA~EyTj{#~0i~Djp4i|Ti|Lhg0gv6hu]ixAiy5w:izKjh>jj5h{.gl@jvFhgFj}Ekmcj0klLin_kk9jjZi~DhmCgv6km&l>gv6gu[~cifPglaifPg~^fl:fpIfuQs3j}Ehi<hjUjpEi~*hm/wdi~Dkk9ixbkk9kmWi}EoKff6kk9hh_jmchh_gkei}6hoThoTjhOjw:jxMfiTkk9hhTgvAjp?hhTin_kk9ji=kk9g{Yg|TixUhf@giBkl4f};goai}Efy#jfRgqFjp4i|)j|*f{Dif4f{Dhh)is2hh)v-hh)hzFjt_h}Ohw/hn)o5f};hkMh{Njx>gt,kl<kl8fi@hz>~.jvRho:iq1iiEgiBkk9fx,hh)hg2kjWixUhf@jkXhm;jnRf}OhiOzCjf^\n\nbetween\treporter\tsubject\nbetween\treporter\tsubject';
