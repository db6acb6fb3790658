/** Which of the languages that trigrams leave close together a text is in: the one that most texts are written in. */

/** Languages of more than some ten million speakers, or of a state; ISO 639-3, as franc names them. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'arb azj ben bul cat ces cmn dan deu ell eng est fin fra heb hin hrv hun ind ita jav jpn kaz khm kor lao lit lvs ' +
    'mya nld nob pes pol por ron rus slk slv spa srp swe swh tam tel tgl tha tur ukr urd uzn vie'
  ).split(' '),
);

/** Below how many units a common language needs which share of the best score. */
const SHORT = { length: 60, share: 0.85 };
const MIDDLE = { length: 400, share: 0.95 };
const LONG_SHARE = 0.98;

/** A language with its score, 1 for the nearest. */
export type Ranked = readonly [language: string, score: number];

function leastShare(length: number): number {
  if (length < SHORT.length) return SHORT.share;
  return length < MIDDLE.length ? MIDDLE.share : LONG_SHARE;
}

/**
 * The most likely of languages ranked by their trigrams: the first, or a common language that is nearly as near. A short
 * text tells little, so that the number of speakers counts for more: English and not Scots, Indonesian and not Malay.
 * @param length units of the text
 */
export function mostLikely(ranking: readonly Ranked[], length: number): Ranked {
  const least = leastShare(length);
  return ranking.find(([language, score]) => COMMON.has(language) && score >= least) ?? ranking[0]!;
}
