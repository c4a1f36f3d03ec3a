import { describe, expect, it } from 'vitest';
import { nothingRead, ReadLately, type ReadCase } from '#main/casebook/events/read-lately.ts';

const megabyte = 1024 * 1024;
const read = (bytes: number, sum = 1): ReadCase => ({ events: [], sum, bytes });

describe('what was read of cases lately', () => {
  it('is there until it is forgotten, and nothing of what was never read', () => {
    const lately = new ReadLately();
    lately.keep('a', read(10));
    expect(lately.get('a')).toEqual(read(10));
    expect(lately.get('b')).toBe(nothingRead);
    lately.forget('a');
    lately.forget('a');
    expect(lately.get('a')).toBe(nothingRead);
  });

  it('is let go of, the longest unread first, beyond sixteen megabytes as they are sealed', () => {
    const lately = new ReadLately();
    for (const caseId of ['a', 'b', 'c']) lately.keep(caseId, read(5 * megabyte));
    lately.keep('a', read(6 * megabyte, 2));
    expect(lately.get('b')).not.toBe(nothingRead);
    lately.keep('d', read(megabyte));
    expect(lately.get('b')).toBe(nothingRead);
    expect(lately.get('a').sum).toBe(2);
    expect(lately.get('d')).not.toBe(nothingRead);
  });

  it('is not kept of a case that alone is larger than that', () => {
    const lately = new ReadLately();
    lately.keep('a', read(17 * megabyte));
    expect(lately.get('a')).toBe(nothingRead);
    lately.keep('b', read(megabyte));
    expect(lately.get('b')).not.toBe(nothingRead);
  });
});
