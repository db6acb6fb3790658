/** The words of each group of articles by TF-IDF, through the optional package `natural`. */
import { loadNatural, type PartImporter } from '../../interop/natural/load-natural.js';
import type { TermGroup } from './gather/gather-terms.js';

/** A group with the words that set it apart, the strongest first. */
export interface WeightedGroup {
  readonly name: string;
  readonly terms: readonly string[];
}

/** Uses of words that are handed to `natural` for a group: enough for the weights, whatever the size of the corpus. */
const USES = 20_000;
const SHOWN = 12;

/** The weight of a word found in half of the groups, by the formula of `natural`: commoner ones set no group apart. */
function leastIdf(groups: number): number {
  return 1 + Math.log(groups / (1 + groups / 2));
}

/** The words of a group, each as often as it is used in a text of `USES` words. */
function asText({ terms }: TermGroup): string[] {
  const all = terms.reduce((sum, [, count]) => sum + count, 0);
  const share = Math.min(1, USES / all);
  return terms.flatMap(([term, count]) => Array.from({ length: Math.round(count * share) }, () => term));
}

/**
 * Weighs the words of groups against each other.
 * @returns null when the package `natural` is not installed
 */
export async function weighTerms(
  groups: readonly TermGroup[],
  importer?: PartImporter,
): Promise<WeightedGroup[] | null> {
  const natural = await loadNatural(importer).catch(() => null);
  if (natural === null) return null;
  const table = natural.createTfIdf();
  for (const group of groups) table.addDocument(asText(group), group.name);
  return groups.map(({ name }, k) => ({
    name,
    terms: table
      .listTerms(k)
      .filter(({ idf }) => idf >= leastIdf(groups.length))
      .sort((a, b) => b.tfidf - a.tfidf || (a.term < b.term ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ term }) => term),
  }));
}
