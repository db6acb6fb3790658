/** The runs of words that weigh most: a short list in order, no two of which overlap. */

const MOST = 3;

/** Reused from sentence to sentence; the strongest run stands first. */
export class StrongestRuns {
  readonly first: Int32Array = new Int32Array(MOST);
  readonly last: Int32Array = new Int32Array(MOST);
  readonly weights: Int32Array = new Int32Array(MOST);
  length = 0;
  /** What a run must weigh more than. */
  least = 0;

  clear(): void {
    this.length = 0;
    this.least = 0;
  }

  private set(place: number, first: number, last: number, weight: number): void {
    this.first[place] = first;
    this.last[place] = last;
    this.weights[place] = weight;
  }

  private move(from: number, to: number): void {
    this.set(to, this.first[from]!, this.last[from]!, this.weights[from]!);
  }

  /** Puts in a run that weighs more than `least`, unless it overlaps one as strong; weaker ones that it overlaps go. */
  offer(first: number, last: number, weight: number): void {
    const { first: starts, last: ends, weights } = this;
    let kept = 0;
    let beaten = false;
    for (let k = 0; k < this.length; k++) {
      if (first > ends[k]! || last < starts[k]!) {
        if (beaten) this.move(k, kept);
        kept++;
      } else if (weights[k]! >= weight) return;
      else beaten = true;
    }
    let place = Math.min(kept, MOST - 1);
    this.length = place + 1;
    for (; place > 0 && weights[place - 1]! < weight; place--) this.move(place - 1, place);
    this.set(place, first, last, weight);
    this.least = this.length < MOST ? 0 : weights[MOST - 1]!;
  }
}
