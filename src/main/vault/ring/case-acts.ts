import { randomBytes } from 'node:crypto';
import { caseKey, withNewKeys, withReceived } from '../cases/case-keys.ts';
import { confine, type Receiver } from '../cases/confined.ts';
import { openEpochs, type EpochWrap } from '../epochs.ts';
import type { Parcel } from '../cases/parcel.ts';
import type { Holding } from './holding.ts';

/** Whether a key must stay out: any of a disposed case, of a confidential case the one that is open to everybody. */
type IsBarred = (caseId: string, how: 'open' | 'confined') => boolean;

/** What changes the keys of cases and of epochs. Each is on the disk when it resolves. */
export interface CaseActs {
  /** Makes keys for new cases. */
  addCaseKeys(count: number): Promise<void>;
  /** Destroys cases' keys: new master key, new snapshot key, everything else wrapped again, once for all of them. */
  destroyCaseKeys(caseIds: readonly string[]): Promise<void>;
  /** Takes the keys of epochs that were sealed to whoever is at work; one that is here stays. */
  takeEpochs(wraps: readonly EpochWrap[]): Promise<void>;
  /** Takes cases' keys from another desk, in one replacement of the file; none takes the place of one that is here. */
  takeParcels(parcels: readonly Parcel[], isBarred: IsBarred): Promise<void>;
  /**
   * From now on the named officers alone open a case: its next events take a new key, and no other key of it is left here
   * than what is sealed to each of them. Done again, it changes who they are.
   */
  confineCase(caseId: string, named: readonly Receiver[]): Promise<void>;
  /**
   * Lets go of what opens confidential cases for everybody, their keys as they were before, and uses no key of one that
   * whoever is at work is not named in. A key sealed to them stays in the file: they may be named again, and it may have
   * come before the event that says so.
   *
   * @param named case → who opens it
   */
  followConfined(named: ReadonlyMap<string, readonly string[]>): Promise<void>;
}

export function caseActs({ keys, become, ...holding }: Holding): CaseActs {
  return {
    addCaseKeys: async (count) => {
      const { cases, master } = keys();
      await become({ cases: withNewKeys(cases, master, count) });
    },
    destroyCaseKeys: async (caseIds) => {
      const gone = new Set(caseIds);
      const confined = keys().confined.filter(({ caseId }) => !gone.has(caseId));
      await become({
        ...(await holding.underNewMaster(gone)),
        ...(await holding.sealedApart(confined)),
      });
    },
    takeEpochs: async (wraps) => {
      const { bookId, own, epochs } = keys();
      const lacking = wraps.filter(({ epoch }) => !epochs.has(epoch));
      const found = lacking.length > 0 && (await openEpochs(bookId, lacking, own));
      if (found && found.size > 0) await become({ epochs: new Map([...epochs, ...found]) });
    },
    takeParcels: async (parcels, isBarred) => {
      const { cases, master, confined } = keys();
      // What is sealed to the named alone stays so, whoever still has the key from before.
      const sealedHere = new Set(
        [...confined, ...parcels.flatMap((parcel) => parcel.confined)].map(({ caseId }) => caseId),
      );
      const open = parcels
        .flatMap((parcel) => parcel.cases)
        .filter(({ caseId }) => !isBarred(caseId, 'open') && !sealedHere.has(caseId))
        .map(({ caseId, key }) => [caseId, Buffer.from(key, 'base64')] as const);
      const next = withReceived(cases, master, open);
      const known = new Set(confined.map((one) => one.keys));
      const more = parcels
        .flatMap((parcel) => parcel.confined)
        .filter(({ caseId }) => !isBarred(caseId, 'confined'))
        .filter((one) => !known.has(one.keys) && known.add(one.keys));
      if (next === cases && more.length === 0) return;
      await become({ cases: next, ...(await holding.sealedApart([...confined, ...more])) });
    },
    confineCase: async (caseId, named) => {
      const { bookId, confined, ownConfined, cases, master } = keys();
      const open = caseKey(cases, master, caseId);
      const before = ownConfined.get(caseId) ?? (open ? [open] : []);
      const sealed = await confine(bookId, caseId, [...before, randomBytes(32)], named);
      const others = confined.filter((one) => one.caseId !== caseId);
      await become({
        ...(await holding.underNewMaster(new Set([caseId]))),
        ...(await holding.sealedApart([...others, ...sealed])),
      });
    },
    followConfined: async (named) => {
      const { cases, own, confined } = keys();
      const held = [...named.keys()].filter((caseId) => cases.has(caseId));
      if (held.length > 0) await become(await holding.underNewMaster(new Set(held)));
      const shut = [...named].flatMap(([id, officers]) =>
        officers.includes(own.officer) ? [] : id,
      );
      if (holding.shut(shut)) await become(await holding.sealedApart(confined));
    },
  };
}
