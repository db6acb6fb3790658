// Generated from corpus/lexicons/speech-words.tsv by `npm run data`. Do not edit.

export const SPEECH_WORDS: string =
  'speech-word\ne*43 &&&&&&&&&&&&&&&&!!(!!!!!!!!!!!!!!!!!!!!!!!(!!!!!!((!!!(!!!!!!!!+**+%2!!&&&&&&!&&!!!(!22II44222242222 |(hJhBz-nTz=|Wp2uQsXn.y;hFgWzGhCvPy7v4v2p1nZrBjhEu/g7uGw4wWs%m6yQp7zU}*E|Gt&|0wdvPq6nZ|PQnZnRhNs9m;s9o_ggLgk?goZfVzUhvZhx#y=vIq2g=vP|0u+|0|ev>f+hQ|0pBxIpBm0v<qJqJw9yZz0i?|0p?n^y9p?t&|0wF|0oEoGu*p&lK|=l:mXv>k<vYmdy7uazLk]s2k]p<t9p<g(p<rYyIioGiiRq<el:q!imMz,n>|@|>i>rVhByRqEt-sLlK|0k4p<p2|&u*p&x#q4xRlBpNh&v[zGhT}5zGfzG}5zGw4wWhT}5zGg7uGhT}5w4wWhT}5w4wWfzG}5hT}5{>hT}5XhT}5BhT}5gYhT}5|eg;fzG}5{>fzG}5XfzG}5BfzG}5gY\n\nbetween\treporter\tsubject\tthanks\nbetween\treporter\tsubject\tthanks';
