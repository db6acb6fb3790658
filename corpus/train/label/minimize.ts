/** Limited-memory BFGS (Liu and Nocedal, 1989): finds the minimum of a smooth convex function, the same one each time. */

/** Writes the gradient at `point` into `gradient` and returns the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Steps that are remembered. */
const MEMORY = 8;

/** A step must bring this share of what the gradient promises. */
const SUFFICIENT = 1e-4;

const MOST_HALVINGS = 20;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly curvature: number;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

function addScaled(a: Float64Array, b: Float64Array, factor: number): void {
  for (let k = 0; k < a.length; k++) a[k]! += factor * b[k]!;
}

/** The direction of descent: the gradient as the remembered steps bend it (two-loop recursion). */
function descent(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = Float64Array.from(gradient, (slope) => -slope);
  const shares = new Float64Array(steps.length);
  for (let k = steps.length - 1; k >= 0; k--) {
    const { moved, turned, curvature } = steps[k]!;
    shares[k] = dot(moved, direction) / curvature;
    addScaled(direction, turned, -shares[k]!);
  }
  const last = steps[steps.length - 1];
  const scale = last === undefined ? 1 / Math.sqrt(dot(gradient, gradient)) : 0;
  const factor = last === undefined ? scale : last.curvature / dot(last.turned, last.turned);
  for (let k = 0; k < direction.length; k++) direction[k]! *= factor;
  steps.forEach(({ moved, turned, curvature }, k) => {
    addScaled(direction, moved, shares[k]! - dot(turned, direction) / curvature);
  });
  return direction;
}

/** Minimises from zero, in at most `iterations` steps. */
export function minimize(objective: Objective, size: number, iterations: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: Step[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descent(gradient, steps);
    const slope = dot(gradient, direction);
    let length = 1;
    let next = point;
    let nextValue = value;
    const nextGradient = new Float64Array(size);
    for (let halving = 0; halving < MOST_HALVINGS; halving++, length /= 2) {
      next = Float64Array.from(point);
      addScaled(next, direction, length);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * length * slope) break;
    }
    if (nextValue >= value) break;
    const moved = next.map((coordinate, k) => coordinate - point[k]!);
    const turned = nextGradient.map((coordinate, k) => coordinate - gradient[k]!);
    const curvature = dot(moved, turned);
    if (curvature > 0) steps.push({ moved, turned, curvature });
    if (steps.length > MEMORY) steps.shift();
    point = next;
    gradient = nextGradient;
    value = nextValue;
  }
  return point;
}
