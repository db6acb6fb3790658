/** The strongest singular vectors of a sparse matrix, by randomized subspace iteration (Halko, Martinsson and Tropp, 2011). */

/** A sparse matrix by rows. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly from: Uint32Array;
  readonly index: Uint32Array;
  readonly values: Float32Array;
}

/** Directions beyond those wanted, and rounds: more of either changes the vectors little. */
const SPARE = 16;
const ROUNDS = 4;
const JACOBI_SWEEPS = 12;

/** `matrix * block`, where `block` has `width` columns. */
function multiply(
  { rows, from, index, values }: SparseMatrix,
  block: Float64Array,
  width: number,
): Float64Array {
  const product = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    for (let k = from[row]!; k < from[row + 1]!; k++) {
      const value = values[k]!;
      const at = index[k]! * width;
      for (let c = 0; c < width; c++) product[row * width + c]! += value * block[at + c]!;
    }
  }
  return product;
}

/** `transpose(matrix) * block`. */
function multiplyTransposed(matrix: SparseMatrix, block: Float64Array, width: number): Float64Array {
  const { rows, columns, from, index, values } = matrix;
  const product = new Float64Array(columns * width);
  for (let row = 0; row < rows; row++) {
    for (let k = from[row]!; k < from[row + 1]!; k++) {
      const value = values[k]!;
      const at = index[k]! * width;
      for (let c = 0; c < width; c++) product[at + c]! += value * block[row * width + c]!;
    }
  }
  return product;
}

/** Makes the columns of a block orthonormal, in place (modified Gram-Schmidt). */
function orthonormalize(block: Float64Array, width: number): void {
  const height = block.length / width;
  const project = (a: number, b: number): number => {
    let sum = 0;
    for (let r = 0; r < height; r++) sum += block[r * width + a]! * block[r * width + b]!;
    return sum;
  };
  for (let c = 0; c < width; c++) {
    for (let before = 0; before < c; before++) {
      const share = project(c, before);
      for (let r = 0; r < height; r++) block[r * width + c]! -= share * block[r * width + before]!;
    }
    const length = Math.sqrt(project(c, c)) || 1;
    for (let r = 0; r < height; r++) block[r * width + c]! /= length;
  }
}

/** Turns rows and columns `p` and `q` of a symmetric matrix so that their common entry becomes zero. */
function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const off = matrix[p * size + q]!;
  if (Math.abs(off) < 1e-12) return;
  const theta = (matrix[q * size + q]! - matrix[p * size + p]!) / (2 * off);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  for (let k = 0; k < size; k++) {
    const [a, b] = [matrix[k * size + p]!, matrix[k * size + q]!];
    matrix[k * size + p] = cosine * a - sine * b;
    matrix[k * size + q] = sine * a + cosine * b;
  }
  for (let k = 0; k < size; k++) {
    const [a, b] = [matrix[p * size + k]!, matrix[q * size + k]!];
    matrix[p * size + k] = cosine * a - sine * b;
    matrix[q * size + k] = sine * a + cosine * b;
    const [u, v] = [vectors[k * size + p]!, vectors[k * size + q]!];
    vectors[k * size + p] = cosine * u - sine * v;
    vectors[k * size + q] = sine * u + cosine * v;
  }
}

/** Eigenvectors (columns) of a symmetric matrix, which is made diagonal in place (cyclic Jacobi). */
function eigenvectors(matrix: Float64Array, size: number): Float64Array {
  const vectors = new Float64Array(size * size);
  for (let k = 0; k < size; k++) vectors[k * size + k] = 1;
  for (let sweep = 0; sweep < JACOBI_SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, size, p, q);
  }
  return vectors;
}

/** `transpose(block) * block`. */
function gram(block: Float64Array, width: number): Float64Array {
  const product = new Float64Array(width * width);
  for (let at = 0; at < block.length; at += width) {
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) product[a * width + b]! += block[at + a]! * block[at + b]!;
    }
  }
  return product;
}

/** A start that is the same each time and along no axis. */
function scatter(length: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296 - 0.5;
  });
}

/** For each row its place along the `count` strongest left singular vectors, each times the root of its singular value. */
export function singularPlaces(matrix: SparseMatrix, count: number): Float64Array {
  const width = count + SPARE;
  let basis = multiply(matrix, scatter(matrix.columns * width), width);
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalize(basis, width);
    basis = multiply(matrix, multiplyTransposed(matrix, basis, width), width);
  }
  orthonormalize(basis, width);
  const squares = gram(multiplyTransposed(matrix, basis, width), width);
  const turns = eigenvectors(squares, width);
  const order = Array.from({ length: width }, (_, k) => k)
    .sort((a, b) => squares[b * width + b]! - squares[a * width + a]! || a - b)
    .slice(0, count);
  const places = new Float64Array(matrix.rows * count);
  for (let row = 0; row < matrix.rows; row++) {
    order.forEach((k, c) => {
      let sum = 0;
      for (let d = 0; d < width; d++) sum += basis[row * width + d]! * turns[d * width + k]!;
      places[row * count + c] = sum * Math.max(0, squares[k * width + k]!) ** 0.25;
    });
  }
  return places;
}
