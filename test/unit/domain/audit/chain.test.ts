import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bareParts,
  chainStart,
  follow,
  link,
  restParts,
  type Header,
  type Sha256,
} from '#domain/audit/chain.ts';

const sha256: Sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const header = (seq: number, change: Partial<Header> = {}): Header => ({
  seq,
  caseId: 'c1',
  type: 'note-added',
  at: '2026-09-01T08:00:00Z',
  v: 1,
  blobs: [],
  ...change,
});
const sealed = new Uint8Array([1, 2, 3]);
const start = chainStart('book', sha256);
const first = link(start, header(1), sealed, sha256);
const second = link({ seq: 1, hash: first.hash }, header(2), sealed, sha256);

describe('the chain', () => {
  it('starts with the SHA-256 of the book id', () => {
    expect(Buffer.from(start.hash).toString('hex')).toBe(
      createHash('sha256').update('book').digest('hex'),
    );
  });

  it('hashes previous hash, header and the hash of the payload', () => {
    const text = JSON.stringify(header(1));
    const payload = createHash('sha256').update(sealed).digest();
    const expected = createHash('sha256').update(start.hash).update(text).update(payload).digest();
    expect(Buffer.from(first.hash)).toEqual(expected);
  });

  it('follows two links that were put one after the other', () => {
    const afterFirst = follow(start, first, sha256);
    expect(afterFirst).toEqual({ seq: 1, hash: first.hash });
    expect(afterFirst && follow(afterFirst, second, sha256)).toEqual({ seq: 2, hash: second.hash });
  });

  it.each([
    ['another type', { ...first, header: header(1, { type: 'case-closed' }) }],
    ['another instant', { ...first, header: header(1, { at: '2026-09-02T08:00:00Z' }) }],
    ['another case', { ...first, header: header(1, { caseId: 'c2' }) }],
    ['another blob', { ...first, header: header(1, { blobs: ['b'] }) }],
    ['another payload', { ...first, sealed: new Uint8Array([1, 2, 4]) }],
    ['another hash', { ...first, hash: new Uint8Array(32) }],
    ['a later number', second],
  ])('does not follow a link with %s', (_, changed) => {
    expect(follow(start, changed, sha256)).toBeUndefined();
  });

  it('does not follow a link of another book', () => {
    expect(follow(chainStart('other', sha256), first, sha256)).toBeUndefined();
  });
});

describe('an event that is sealed with a key of its own', () => {
  const own = new Uint8Array([3, 1, 2]);
  const third = link(start, header(1), own, sha256);

  it('enters the hash by its case and the sum of the rest, so that it can be told barely', () => {
    const rest = sha256(...restParts(JSON.stringify(header(1)), sha256(own)));
    expect(third.hash).toEqual(sha256(...bareParts(start.hash, { caseId: 'c1', rest })));
    expect(follow(start, third, sha256)).toEqual({ seq: 1, hash: third.hash });
  });

  it.each([
    ['another case', { ...third, header: header(1, { caseId: 'c2' }) }],
    ['another instant', { ...third, header: header(1, { at: '2026-09-02T08:00:00Z' }) }],
    ['another payload', { ...third, sealed: new Uint8Array([3, 1, 4]) }],
    ['an older way of sealing', { ...third, sealed: new Uint8Array([2, 1, 2]) }],
  ])('does not follow with %s', (_, changed) => {
    expect(follow(start, changed, sha256)).toBeUndefined();
  });
});
