/** A column of texts as a snapshot keeps it: UTF-8, one after the other, and where each begins and the last ends. */
export type SavedTexts = {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
};

const manyChanged = 4096;

/**
 * A column of texts in one run of bytes: a string is made when it is asked for, so that a hundred thousand rows cost
 * neither time to load nor an object each. Rows written since stand beside it until there are many of them.
 */
export class Texts {
  #bytes: Buffer;
  #starts: Uint32Array;
  readonly #changed = new Map<number, string>();
  #length: number;

  constructor(saved?: SavedTexts) {
    const { buffer, byteOffset, length } = saved?.bytes ?? new Uint8Array();
    this.#bytes = Buffer.from(buffer, byteOffset, length);
    this.#starts = saved?.starts ?? new Uint32Array(1);
    this.#length = this.#starts.length - 1;
  }

  get length(): number {
    return this.#length;
  }

  at(row: number): string {
    const changed = this.#changed.get(row);
    if (changed !== undefined) return changed;
    return this.#bytes.toString('utf8', this.#starts[row] ?? 0, this.#starts[row + 1] ?? 0);
  }

  /** Without making a string of it. */
  isEmpty(row: number): boolean {
    const changed = this.#changed.get(row);
    if (changed !== undefined) return changed === '';
    return this.#starts[row] === this.#starts[row + 1];
  }

  /** Goes over the bytes of an ASCII text without making a string of them. */
  foldBytes(row: number, first: number, next: (value: number, byte: number) => number): number {
    let value = first;
    const changed = this.#changed.get(row);
    if (changed !== undefined) {
      for (let at = 0; at < changed.length; at++) value = next(value, changed.charCodeAt(at));
      return value;
    }
    const end = this.#starts[row + 1] ?? 0;
    for (let at = this.#starts[row] ?? 0; at < end; at++) value = next(value, this.#bytes[at] ?? 0);
    return value;
  }

  set(row: number, text: string): void {
    this.#changed.set(row, text);
    this.#length = Math.max(this.#length, row + 1);
    if (this.#changed.size > Math.max(manyChanged, this.#length / 2)) this.#settle();
  }

  /** Everything in one run. */
  save(): SavedTexts {
    if (this.#changed.size > 0) this.#settle();
    return { bytes: this.#bytes, starts: this.#starts };
  }

  #settle(): void {
    const parts: Buffer[] = [];
    const starts = new Uint32Array(this.#length + 1);
    let end = 0;
    for (let row = 0; row < this.#length; row++) {
      const changed = this.#changed.get(row);
      const part =
        changed === undefined
          ? this.#bytes.subarray(this.#starts[row] ?? end, this.#starts[row + 1] ?? 0)
          : Buffer.from(changed);
      parts.push(part);
      end += part.length;
      starts[row + 1] = end;
    }
    this.#bytes = Buffer.concat(parts, end);
    this.#starts = starts;
    this.#changed.clear();
  }
}
