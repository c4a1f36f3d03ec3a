const most = 256;

/** The case keys used last, so that a case's events need one unwrapping and not one each. */
export class RecentKeys {
  readonly #keys = new Map<string, Buffer>();

  /** The key as it is known, or as `find` gives it. */
  get(caseId: string, find: () => Buffer | undefined): Buffer | undefined {
    const known = this.#keys.get(caseId) ?? find();
    if (!known) return undefined;
    this.#keys.delete(caseId);
    this.#keys.set(caseId, known);
    const oldest = this.#keys.size > most ? this.#keys.keys().next().value : undefined;
    if (oldest !== undefined) this.#keys.delete(oldest);
    return known;
  }

  /** Lets go of them all. None is wiped in place: whoever seals with one at the moment must not seal with zeros. */
  forget(): void {
    this.#keys.clear();
  }
}
