/** Cuts the items of a run into batches for workers; none goes across the end of a part. */
import type { FinishedFile, ItemSource, Position } from './item-source.js';
import type { NumberedItem } from './tasks.js';

/** Items that are analysed together. */
export interface ItemBatch {
  readonly items: readonly NumberedItem[];
  /** Set on the last batch of a part. */
  readonly partEnd: PartEnd | null;
}

/** What is known at the end of a part. */
export interface PartEnd {
  readonly position: Position;
  /** The files that were finished since the last part. */
  readonly finished: readonly FinishedFile[];
}

/** A batch is sent when it has as many items, or as many bytes. */
const MOST = { items: 32, bytes: 1 << 18 };

/** The batches from the place of the source on. A rest at the end is a part of its own. */
export async function* batches(source: ItemSource, partRecords: number): AsyncGenerator<ItemBatch> {
  let items: NumberedItem[] = [];
  let bytes = 0;
  let open = false;
  const partEnd = (): PartEnd => ({ position: source.position, finished: source.takeFinished() });
  for await (const { size, ...item } of source.items()) {
    items.push(item);
    bytes += size;
    const ends = (item.number + 1) % partRecords === 0;
    open = !ends;
    if (!ends && items.length < MOST.items && bytes < MOST.bytes) continue;
    yield { items, partEnd: ends ? partEnd() : null };
    items = [];
    bytes = 0;
  }
  if (open) yield { items, partEnd: partEnd() };
}
