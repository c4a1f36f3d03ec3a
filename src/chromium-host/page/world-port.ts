/** One world's end of the way to the other: calls go through, functions among the values come out as functions. */
export interface WorldPort {
  /** Puts a value under a name on the other world's `window`. */
  expose(name: string, value: unknown): void;
}

type Path = readonly string[];
type Lifted = readonly [value: unknown, functions: ReadonlyArray<readonly [Path, number]>];
type Message = { readonly call: number } & (
  | { readonly kind: 'expose'; readonly name: string; readonly content: Lifted }
  | { readonly kind: 'call'; readonly target: number; readonly content: Lifted }
  | { readonly kind: 'return' | 'settle'; readonly content: Lifted }
  | { readonly kind: 'promise' }
  | { readonly kind: 'throw' | 'reject'; readonly message: string }
);

/**
 * Joins two worlds of one page over a node that nobody else can reach. Events dispatched on it are heard at once in
 * both, and Chromium clones their `detail` from one world to the other: values are copied, never shared. The same
 * function serves both ends. It reaches a page as its own source text, so it may use nothing from outside itself, and
 * it takes hold of what it needs before the page can replace it.
 */
export function openWorldPort(node: EventTarget, own: string, other: string): WorldPort {
  const { CustomEvent, Error, Map, Promise, String, WeakMap } = globalThis;
  const { isArray } = Array;
  const { entries, freeze, fromEntries, getPrototypeOf, defineProperty } = Object;
  const dispatch = node.dispatchEvent.bind(node);
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const numbers = new WeakMap<object, number>();
  const waiting = new Map<number, (message: Message) => void>();
  let calls = 0;

  function lift(value: unknown): Lifted {
    const found: [Path, number][] = [];
    const copy = (value: unknown, path: Path): unknown => {
      if (typeof value === 'function') {
        found.push([path, numberOf(value as () => unknown)]);
        return undefined;
      }
      if (isArray(value)) return value.map((item, at) => copy(item, [...path, `${at}`]));
      if (!isPlain(value)) return value;
      return fromEntries(entries(value).map(([key, item]) => [key, copy(item, [...path, key])]));
    };
    return [copy(value, []), found];
  }
  function numberOf(target: (...args: unknown[]) => unknown): number {
    const known = numbers.get(target);
    if (known !== undefined) return known;
    const number = functions.size + 1;
    functions.set(number, target);
    numbers.set(target, number);
    return number;
  }
  function isPlain(value: unknown): value is object {
    if (typeof value !== 'object' || value === null) return false;
    const prototype: unknown = getPrototypeOf(value);
    return prototype === null || getPrototypeOf(prototype) === null;
  }
  function land([value, functions]: Lifted): unknown {
    let root = value;
    for (const [path, target] of functions) {
      const last = path.at(-1);
      const call = (...args: unknown[]) => callOther(target, args);
      if (last === undefined) root = call;
      else {
        let at = root as Record<string, unknown>;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        at[last] = call;
      }
    }
    return root;
  }
  function callOther(target: number, args: unknown[]): unknown {
    const call = (calls += 1);
    const heard: Message[] = [];
    waiting.set(call, (message) => heard.push(message));
    post({ kind: 'call', call, target, content: lift(args) });
    const [answer] = heard;
    waiting.delete(call);
    if (answer?.kind === 'return') return land(answer.content);
    if (answer?.kind === 'throw') throw new Error(answer.message);
    if (answer?.kind !== 'promise') throw new Error('An object could not be cloned.');
    return new Promise((resolve, reject) => {
      waiting.set(call, (settled) => {
        waiting.delete(call);
        if (settled.kind === 'settle') resolve(land(settled.content));
        else reject(new Error(settled.kind === 'reject' ? settled.message : ''));
      });
    });
  }
  function serve(call: number, target: number, args: unknown) {
    const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
    try {
      const value = functions.get(target)?.(...(args as unknown[]));
      if (!(value instanceof Promise)) return post({ kind: 'return', call, content: lift(value) });
      post({ kind: 'promise', call });
      value.then(
        (settled) => post({ kind: 'settle', call, content: lift(settled) }),
        (error: unknown) => post({ kind: 'reject', call, message: messageOf(error) }),
      );
    } catch (error) {
      post({ kind: 'throw', call, message: messageOf(error) });
    }
  }
  function post(message: Message) {
    dispatch(new CustomEvent(other, { detail: message }));
  }
  function freezeDeep(value: unknown) {
    if (!isPlain(value) && !isArray(value)) return;
    for (const [, item] of entries(value)) freezeDeep(item);
    freeze(value);
  }
  node.addEventListener(own, (event) => {
    const message = (event as CustomEvent<Message | null>).detail;
    if (message?.kind === 'call') serve(message.call, message.target, land(message.content));
    else if (message?.kind === 'expose') {
      const value = land(message.content);
      freezeDeep(value);
      defineProperty(globalThis, message.name, { value, enumerable: true });
    } else if (message) waiting.get(message.call)?.(message);
  });
  return { expose: (name, value) => post({ kind: 'expose', call: 0, name, content: lift(value) }) };
}
