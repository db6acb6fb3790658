/** A confusion matrix of labels and the figures that are read off it. */
import { f1 } from './counts.js';

/** Counts by gold label, then by predicted label. */
export type Confusion<Name extends string> = Record<Name, Record<Name, number>>;

export function createConfusion<Name extends string>(names: readonly Name[]): Confusion<Name> {
  const row = (): Record<Name, number> =>
    Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  return Object.fromEntries(names.map((name) => [name, row()])) as Confusion<Name>;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const rowOf = <Name extends string>(confusion: Confusion<Name>, name: Name): number[] =>
  Object.values(confusion[name]);

/** Share of answers on the diagonal. */
export function accuracy<Name extends string>(confusion: Confusion<Name>): number {
  const names = Object.keys(confusion) as Name[];
  return (
    sum(names.map((name) => confusion[name][name])) /
    Math.max(1, sum(names.flatMap((name) => rowOf(confusion, name))))
  );
}

/** F1 of one label. */
export function labelF1<Name extends string>(confusion: Confusion<Name>, name: Name): number {
  const names = Object.keys(confusion) as Name[];
  return f1({
    right: confusion[name][name],
    predicted: sum(names.map((gold) => confusion[gold][name])),
    gold: sum(rowOf(confusion, name)),
  });
}

/** Unweighted mean of the labels' F1. */
export function macroF1<Name extends string>(confusion: Confusion<Name>): number {
  const names = Object.keys(confusion) as Name[];
  return sum(names.map((name) => labelF1(confusion, name))) / names.length;
}
