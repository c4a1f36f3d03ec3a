import { decodeParcel, type Parcel } from '../../vault/cases/parcel.ts';
import type { Carrier } from '../../carrier/carrier.ts';
import type { Decoded } from '../../casebook/journal/event-codec.ts';
import type { Copy } from '../copy.ts';
import { readContent, type ListedRun } from './read-objects.ts';

type Offer = Parcel['cases'][number];

/**
 * Keys that parcels bring, until the events come that they open. A key that opens nothing is never kept: whoever wrote it
 * might only want another's events to open no more. Those that are sealed to an officer are kept as they are: of them all
 * are tried.
 */
export class OfferedKeys {
  readonly #offered = new Map<string, Offer[]>();
  #confined: Parcel['confined'][number][] = [];
  /** The parcels that have been read. */
  readonly read: Set<string>;

  constructor(read: Iterable<string>) {
    this.read = new Set(read);
  }

  /** Reads the parcels that are new; one that cannot be opened yet is met again the next time. */
  async gather(copy: Copy, carrier: Carrier, listed: Iterable<ListedRun>): Promise<void> {
    for (const { name, ...what } of listed) {
      if (this.read.has(name)) continue;
      const content = await readContent(copy, carrier, what, name);
      if (content.state === 'waiting') continue;
      this.read.add(name);
      const parcel = content.state === 'open' ? decodeParcel(content.plain) : undefined;
      for (const offer of parcel?.cases ?? []) {
        this.#offered.set(offer.caseId, [...(this.#offered.get(offer.caseId) ?? []), offer]);
      }
      this.#confined.push(...(parcel?.confined ?? []));
    }
  }

  /** What is to be kept of them once these events are here. */
  fitting(copy: Copy, events: Iterable<Decoded>): Parcel {
    const found = new Map<string, Offer>();
    for (const event of events) {
      const { caseId } = event.link.header;
      if (found.has(caseId) || copy.hasKey(caseId)) continue;
      const offer = this.#fit(copy, caseId, event);
      if (offer) found.set(caseId, offer);
    }
    const confined = this.#confined;
    this.#confined = [];
    return { version: 1, cases: [...found.values()], confined };
  }

  /** The same of cases whose events had come before their keys. */
  late(copy: Copy): Parcel {
    const cases = [...this.#offered.keys()].flatMap((caseId) => {
      const first = copy.hasKey(caseId) ? undefined : copy.firstOf(caseId);
      return (first && this.#fit(copy, caseId, first)) ?? [];
    });
    return { version: 1, cases, confined: [] };
  }

  #fit(copy: Copy, caseId: string, event: Decoded): Offer | undefined {
    return this.#offered
      .get(caseId)
      ?.find(({ key }) => copy.opens(Buffer.from(key, 'base64'), event));
  }
}
