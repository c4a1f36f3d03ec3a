type Numbers = Float64Array | Uint32Array | Uint8Array;

/** A typed array that grows by doubling: a hundred thousand numbers without a hundred thousand objects. */
export class Growing<A extends Numbers> {
  #array: A;
  #length: number;
  readonly #make: (length: number) => A;

  constructor(make: (length: number) => A, filled: A = make(0)) {
    this.#make = make;
    this.#array = filled;
    this.#length = filled.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The number at a place, 0 outside. */
  at(place: number): number {
    return place < this.#length ? (this.#array[place] ?? 0) : 0;
  }

  set(place: number, value: number): void {
    if (place >= this.#array.length) {
      const grown = this.#make(Math.max(64, place + 1, this.#array.length * 2));
      grown.set(this.#array);
      this.#array = grown;
    }
    this.#array[place] = value;
    this.#length = Math.max(this.#length, place + 1);
  }

  push(value: number): void {
    this.set(this.#length, value);
  }

  /** The numbers so far, as a view. */
  view(): A {
    return this.#array.subarray(0, this.#length) as A;
  }
}

export const growingFloats = (filled?: Float64Array) =>
  new Growing<Float64Array>((length) => new Float64Array(length), filled);
export const growingCounts = (filled?: Uint32Array) =>
  new Growing<Uint32Array>((length) => new Uint32Array(length), filled);
export const growingBytes = (filled?: Uint8Array) =>
  new Growing<Uint8Array>((length) => new Uint8Array(length), filled);
