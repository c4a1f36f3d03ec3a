import type { TeamOpen } from '#domain/team/event.ts';
import { Sight } from '#domain/team/sight.ts';
import type { TeamEntry } from '#domain/team/team.ts';

/** What stands in a header, as far as the team is concerned. */
export type Told = Omit<TeamEntry, 'open'> & {
  readonly type: string;
  readonly open?: TeamOpen;
  readonly seen?: Readonly<Record<string, readonly [number, string]>>;
};

/** An id of eleven characters that begins as said. */
export const idOf = (name: string): string => name.padEnd(11, '0');

/** A public key that nobody has the other half of. */
export const keyOf = (name: string): string => name.padEnd(43, '0');

/** Desks that write headers and tell each other, without any seal or signature. */
export class ToyDesk {
  readonly id: string;
  readonly log: Told[] = [];
  readonly heads: Record<string, number> = {};
  officer: string;
  #told: Record<string, number> = {};
  #tick = 0;

  constructor(id: string, officer: string) {
    this.id = id;
    this.officer = officer;
  }

  /** Writes a batch of one; `tick` sets the clock, also back. */
  write(type: string, open?: TeamOpen, tick = this.#tick + 1): Told {
    this.#tick = Math.max(this.#tick, tick);
    const news = Object.entries(this.heads).filter(([desk, seq]) => this.#told[desk] !== seq);
    const seen = Object.fromEntries(news.map(([desk, seq]) => [desk, [seq, ''] as const]));
    this.#told = { ...this.heads };
    const told = {
      desk: this.id,
      officer: this.officer,
      seq: this.log.length + 1,
      tick,
      at: '2026-10-06T09:00:00Z',
      type,
      ...(open && { open }),
      ...(news.length > 0 && { seen }),
    };
    this.log.push(told);
    return told;
  }

  /** Takes what another has written, and what that one had. */
  hear(other: ToyDesk): void {
    this.heads[other.id] = other.log.length;
    for (const [desk, seq] of Object.entries(other.heads)) {
      if (desk !== this.id) this.heads[desk] = Math.max(this.heads[desk] ?? 0, seq);
    }
    this.#tick = Math.max(this.#tick, other.#tick);
  }
}

/** Who knew of what, from whole logs. */
export function sightOf(desks: readonly ToyDesk[]): Sight {
  const sight = new Sight();
  for (const { log } of desks) for (const told of log) sight.note(told);
  return sight;
}

/** The team's events of whole logs. */
export const entriesOf = (desks: readonly ToyDesk[]): TeamEntry[] =>
  desks.flatMap(({ log }) => log.flatMap(({ open, ...told }) => (open ? [{ ...told, open }] : [])));

/** The first desk of a book, with its lead. */
export function firstDesk(): ToyDesk {
  const desk = new ToyDesk(idOf('north'), idOf('asta'));
  desk.write('desk-joined', {
    type: 'desk-joined',
    desk: desk.id,
    officer: desk.officer,
    ordinal: 0,
  });
  desk.write('officer-admitted', admission('asta', 'lead'));
  return desk;
}

/** What admits an officer. */
export const admission = (
  name: string,
  role: 'lead' | 'officer' | 'reader',
  more: { readonly ordinal?: number; readonly until?: string } = {},
): Extract<TeamOpen, { type: 'officer-admitted' }> => ({
  type: 'officer-admitted',
  officer: idOf(name),
  sign: keyOf(`${name}-sign`),
  kem: keyOf(`${name}-kem`),
  role,
  ...(more.until !== undefined && { until: more.until }),
  ...(more.ordinal !== undefined && {
    invitation: { id: `for-${name}`, ordinal: more.ordinal },
  }),
});

/** A desk that joins by an invitation of another's, and has all that one has. */
export function joins(
  host: ToyDesk,
  place: string,
  name: string,
  role: 'lead' | 'officer' | 'reader',
  ordinal: number,
): ToyDesk {
  host.write('officer-admitted', admission(name, role, { ordinal }));
  const desk = new ToyDesk(idOf(place), idOf(name));
  desk.hear(host);
  desk.write('desk-joined', {
    type: 'desk-joined',
    desk: desk.id,
    officer: desk.officer,
    ordinal,
  });
  return desk;
}
