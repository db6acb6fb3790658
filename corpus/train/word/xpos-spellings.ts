/** One spelling for each tag of the treebank, whose parts spell them differently. */

const XPOS_SPELLINGS: Readonly<Record<string, string>> = {
  Pre: 'PRE',
  Adv: 'ADV',
  Adj: 'A',
  ADJ: 'A',
  Prt: 'PRT',
  Pro: 'PRO',
  Det: 'DET',
  Num: 'NUM',
  C: 'SC',
  Nc: 'N',
  Ny: 'NY',
  Nu: 'NU',
  Nb: 'NB',
  Aux: 'AUX',
};

/** The tag as `XPOS_TAGS` spells it. */
export function spellXpos(tag: string): string {
  return XPOS_SPELLINGS[tag] ?? tag;
}
