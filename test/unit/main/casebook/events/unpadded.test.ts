import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { headerText } from '#domain/audit/chain.ts';
import { openEvent, sealEvent } from '#main/casebook/events/events.ts';
import { openFile } from '#main/casebook/files/blobs.ts';
import { seal, sealOverhead } from '#main/vault/sealing/seal.ts';

const key = randomBytes(32);
const keys = {
  bookKey: () => key,
  caseKey: () => key,
  caseKeys: () => [key],
  fileKeys: () => [key],
  keeps: () => true,
};
const header = {
  seq: 7,
  caseId: 'AAAAAAAAAAAAAAAAAAAAAA',
  type: 'note-added',
  at: '2026-10-06T08:00:00Z',
  v: 1,
  blobs: [],
};

it('opens an event that was sealed before there was padding', () => {
  const payload = { actor: 'Handa', event: { type: 'note-added', text: 'Kort' } };
  const sealed = seal(key, JSON.stringify(payload), headerText(header));
  const opened = openEvent({ header, sealed, hash: new Uint8Array() }, keys);
  expect(opened).toEqual({ of: 'case', payload });
});

it('opens a file that was sealed before there was padding', () => {
  const sealed = seal(key, 'Ett brev', `file of ${header.caseId}`);
  expect(openFile(keys, header.caseId, sealed)?.toString()).toBe('Ett brev');
});

/** Of the event's own key. */
const sumLength = 32;

it('seals a short note and a shorter one to one length', () => {
  const lengths = ['', 'Kort', 'En anteckning på en rad'].map(
    (text) =>
      sealEvent(
        { ...header, actor: 'Handa', event: { type: 'note-added', text } },
        { seq: header.seq },
        keys,
      ).sealed.length,
  );
  expect(new Set(lengths)).toEqual(new Set([256 + sealOverhead + sumLength]));
});
