/**
 * The kind of an error and its places in the code, by file name alone: its message may quote what a person wrote.
 *
 * @param error whatever was thrown; of what is no `Error` only its type is told
 * @returns the name of the error and its places, innermost first, such as `TypeError log.js:12:7 index.js:3:1`
 */
export function failedAt(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '' } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const found = frames.matchAll(/^ {4}at .*?([\w.-]+:\d+:\d+)\)?$/gm);
  return [name, ...Array.from(found, ([, place]) => place)].join(' ');
}
