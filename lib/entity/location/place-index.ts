/** The places of the lexicons by id. To read the ids of thousands of rows takes long: only those of a kind asked for are. */
import { prefixOfId } from '../../lexicon/row-id.js';
import { idPrefix, type LexiconRow } from '../../lexicon/rows.js';

/** Finds places by id; of the forms of a place the last one stands for it. */
export class PlaceIndex<Form extends { readonly row: LexiconRow }> {
  private readonly byPrefix = new Map<string, ReadonlyMap<string, Form>>();

  /** @param places all forms, those of one place one after another; complete before the first question */
  constructor(readonly places: readonly Form[]) {}

  /** The places whose ids begin with a prefix and a full stop, by id. Linear in the number of places, once a prefix. */
  withPrefix(prefix: string): ReadonlyMap<string, Form> {
    const known = this.byPrefix.get(prefix);
    if (known !== undefined) return known;
    const found = new Map<string, Form>();
    const { places } = this;
    for (let k = 0; k < places.length; k++) {
      const { row } = places[k]!;
      if (row !== places[k + 1]?.row && idPrefix(row) === prefix) found.set(row.id, places[k]!);
    }
    this.byPrefix.set(prefix, found);
    return found;
  }

  /** The place of an id. */
  get(id: string): Form | undefined {
    return this.withPrefix(prefixOfId(id)).get(id);
  }
}
