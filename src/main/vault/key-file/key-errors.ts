/** The keys have been let go of: the book is locked, and whoever still works on it must stop. */
export class KeysForgotten extends Error {
  constructor() {
    super('The keys have been forgotten');
  }
}

/** Keys that do not open the book whose key file they were to replace, or a file that somebody else has replaced. */
export class StrangeKeys extends Error {
  constructor() {
    super("These keys are not the key file's");
  }
}
