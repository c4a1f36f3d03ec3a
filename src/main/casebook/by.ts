/** Who does something, and when: `at` is an ISO instant. */
export interface By {
  readonly at: string;
  readonly actor: string;
}
