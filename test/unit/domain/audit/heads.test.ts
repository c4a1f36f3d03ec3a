import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chainStart, type Header, type Sha256 } from '#domain/audit/chain.ts';
import { headOf, latestTick, unnamed, withHead, type Heads } from '#domain/audit/heads.ts';

const sha256: Sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const none: Heads = new Map();
const hash = new Uint8Array(32);
const written = (heads: Heads, seq: number, change: Partial<Header> = {}) => {
  const header = { seq, caseId: 'c', type: 't', at: '', v: 1, blobs: [], ...change };
  return withHead(heads, header, { seq, hash });
};
const next = (heads: Heads, desk?: string) => headOf(heads, 'book', desk, sha256);

describe('the head that a desk’s next event links to', () => {
  it('is the book’s own beginning in an empty book, whoever writes', () => {
    const start = { ...chainStart('book', sha256), tick: 0 };
    expect([next(none), next(none, 'a')]).toEqual([start, start]);
  });

  it('is the log without a name for the first desk that has one, and for nobody after it', () => {
    const old = written(none, 3);
    expect(next(old, 'a')).toEqual({ seq: 3, hash, tick: 0 });
    const named = written(old, 4, { desk: 'a', tick: 9 });
    expect(named.has(unnamed)).toBe(false);
    expect(next(named)).toBeUndefined();
    expect(next(named, 'a')).toEqual({ seq: 4, hash, tick: 9 });
  });

  it('begins apart for every other desk', () => {
    const named = written(none, 1, { desk: 'a', tick: 1 });
    expect(next(named, 'b')).toEqual({ ...chainStart('book', sha256, 'b'), tick: 0 });
    expect(next(named, 'b')).not.toEqual(next(named, 'c'));
  });
});

it('knows the highest tick of all logs, and 0 before there is any', () => {
  const heads = written(written(none, 1, { desk: 'a', tick: 7 }), 1, { desk: 'b', tick: 5 });
  expect([latestTick(none), latestTick(heads)]).toEqual([0, 7]);
});
