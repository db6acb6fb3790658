// Generated from corpus/lexicons/speech-words.tsv by `npm run data`. Do not edit.

export const SPEECH_WORDS: string =
  'speech-word\ne*4 &&&&&&&&&&&&&&&&!!(!!!!!!!!!!!!!!!!!!!!!!!(!!!!!!((!!!(!!!!!!!!+**+%2!!&&&&&&!&&!!!(! |(hJhBz-nTz=|Wp2uQsXn.y;hFgWzGhCvPy7v4v2p1nZrBjhEu/g7uGw4wWs%m6yQp7zU}*E|Gt&|0wdvPq6nZ|PQnZnRhNs9m;s9o_ggLgk?goZfVzUhvZhx#y=vIq2g=vP|0u+|0|ev>f+hQ|0pBxIpBm0v<qJqJw9yZz0i?|0p?n^y9p?t&|0wF|0oEoGu*p&lK|=l:mXv>k<vYmdy7uazLk]s2k]p<t9p<g(p<rYyIioGiiRq<el:q!imMz,n>|@|>i>rVhByRqEt-sLlK|0k4p<p2|&u*p&x#q4xRlBpNh&v[\n\nbetween\treporter\tsubject\nbetween\treporter\tsubject';
