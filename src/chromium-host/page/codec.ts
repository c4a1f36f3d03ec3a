// Both functions also run inside pages, where they arrive as their own source text: they may use nothing from outside
// themselves but the language.

/** Turns what may cross a process border into text, much as the structured clone would; throws on what may not. */
export function pack(value: unknown): string {
  function wrap(value: unknown): unknown {
    switch (typeof value) {
      case 'undefined':
        return { $: 'undefined' };
      case 'bigint':
        return { $: 'bigint', v: String(value) };
      case 'number':
        return Number.isFinite(value) && !Object.is(value, -0)
          ? value
          : { $: 'number', v: Object.is(value, -0) ? '-0' : String(value) };
      case 'function':
      case 'symbol':
        throw new TypeError('An object could not be cloned.');
      case 'object':
        return value === null ? null : wrapObject(value);
      default:
        return value;
    }
  }
  function wrapObject(value: object): unknown {
    if (Array.isArray(value)) return Array.from(value, wrap);
    if (value instanceof Date) return { $: 'date', v: wrap(value.getTime()) };
    if (value instanceof Error) return { $: 'error', name: value.name, message: value.message };
    if (value instanceof ArrayBuffer)
      return { $: 'bytes', of: 'ArrayBuffer', v: new Uint8Array(value).toBase64() };
    if (ArrayBuffer.isView(value)) {
      const { buffer, byteOffset, byteLength } = value;
      const of = Object.prototype.toString.call(value).slice(8, -1);
      // Not every Node has every kind that a page may have.
      if (of === 'Float16Array') throw new TypeError('An object could not be cloned.');
      return { $: 'bytes', of, v: new Uint8Array(buffer, byteOffset, byteLength).toBase64() };
    }
    if (Object.prototype.toString.call(value) !== '[object Object]')
      throw new TypeError('An object could not be cloned.');
    const entries = Object.entries(value).map(([key, item]) => [key, wrap(item)] as const);
    const wrapped = Object.fromEntries(entries);
    return '$' in wrapped ? { $: 'object', v: wrapped } : wrapped;
  }
  return JSON.stringify(wrap(value));
}

/** Turns packed text back into the value. */
export function unpack(text: string): unknown {
  const views: ReadonlyArray<new (buffer: ArrayBuffer) => unknown> = [
    Uint8Array,
    Uint8ClampedArray,
    Int8Array,
    Uint16Array,
    Int16Array,
    Uint32Array,
    Int32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  ];
  function toBytes(of: unknown, base64: string): unknown {
    const bytes = Uint8Array.fromBase64(base64);
    if (of === 'ArrayBuffer') return bytes.buffer;
    const View = views.find(({ name }) => name === of);
    if (!View) throw new TypeError(`Bytes of an unknown kind: ${String(of)}`);
    return new View(bytes.buffer);
  }
  function open(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(open);
    if (!('$' in value)) return openEntries(value);
    const { $, v, of, name, message } = value as Record<string, unknown>;
    switch ($) {
      case 'bigint':
        return BigInt(String(v));
      case 'number':
        return Number(v);
      case 'date':
        return new Date(Number(open(v)));
      case 'error':
        return Object.assign(new Error(String(message)), { name });
      case 'bytes':
        return toBytes(of, String(v));
      case 'object':
        return openEntries(v as object);
      default:
        return undefined;
    }
  }
  function openEntries(value: object): unknown {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, open(item)]));
  }
  return open(JSON.parse(text));
}
