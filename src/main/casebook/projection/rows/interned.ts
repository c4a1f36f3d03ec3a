/** Strings that repeat, kept once each: a column holds their numbers. */
export class Interned {
  readonly values: string[];
  readonly #numbers: Map<string, number>;

  constructor(values: readonly string[] = []) {
    this.values = [...values];
    this.#numbers = new Map(values.map((value, number) => [value, number]));
  }

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  at(number: number): string {
    return this.values[number] ?? '';
  }
}
