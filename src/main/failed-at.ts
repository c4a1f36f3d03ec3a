/** The kind of an error and its places in the code, by file name alone. Its message may quote what a person wrote. */
export function failedAt(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message, stack = '' } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length);
  const found = frames.matchAll(/^ {4}at .*?([\w.-]+:\d+:\d+)\)?$/gm);
  return [name, ...Array.from(found, ([, place]) => place)].join(' ');
}
