/** Closes a `switch` over a closed list: a member without a branch does not compile, and throws if it gets here. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled member: ${JSON.stringify(value)}`);
}
