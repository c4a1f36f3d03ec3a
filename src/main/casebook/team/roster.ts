import type { Header, Link } from '#domain/audit/chain.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { hasOpen } from '#domain/team/event.ts';
import { placeKey } from '#domain/team/order.ts';
import { readOpen } from '#domain/team/read-open.ts';
import { Sight } from '#domain/team/sight.ts';
import { signKeyOf, standing } from '#domain/team/standing.ts';
import { teamOf } from '#domain/team/team-of.ts';
import { noTeam, type StandingCode, type Team, type TeamEntry } from '#domain/team/team.ts';
import { isBatchSigned } from '#main/vault/batch-signature.ts';

/** What a snapshot keeps of who keeps the book. */
export interface SavedRoster {
  readonly entries: readonly TeamEntry[];
  readonly sight: ReturnType<Sight['save']>;
  readonly doubted: readonly Header[];
  readonly confines: boolean;
}

/** An event that is kept and has no effect. */
export interface RefusedEvent {
  readonly desk: string;
  readonly seq: number;
  readonly code: StandingCode;
}

/** Who keeps the book and who knew of what, as far as the journal has been read: what every event is judged by. */
export class Roster {
  readonly #root: string | undefined;
  readonly #entries: TeamEntry[];
  readonly #sight: Sight;
  /** Events that once were found to have no effect, or were judged anew: few. */
  readonly #doubted: Map<string, Header>;
  #confines: boolean;
  #team: Team | undefined;

  /** @param root the first officer's public signing key, base64url, where it is known */
  constructor(root?: string, saved?: SavedRoster) {
    this.#root = root;
    this.#entries = [...(saved?.entries ?? [])];
    this.#sight = new Sight(saved?.sight);
    this.#doubted = new Map(saved?.doubted.map((header) => [placeKey(header), header]));
    this.#confines = saved?.confines ?? false;
  }

  get team(): Team {
    return (this.#team ??=
      this.#entries.length === 0 ? noTeam : teamOf(this.#entries, this.#sight, this.#root));
  }

  /** The team's events, as they came. */
  get entries(): readonly TeamEntry[] {
    return this.#entries;
  }

  get sight(): Sight {
    return this.#sight;
  }

  /** Whether a case was ever made confidential. */
  get confines(): boolean {
    return this.#confines;
  }

  /** Takes an event of the journal in; `false` when it says of the team what nobody's desk writes. */
  note(header: Header, name?: string): boolean {
    this.#sight.note(header);
    this.#confines ||= header.type === 'case-confined';
    if (!hasOpen(header.type)) return header.open === undefined;
    const open = readOpen(header.type, header.open);
    if (!open) return false;
    const { seq, desk, tick, officer, at } = header;
    if (desk === undefined || tick === undefined || officer === undefined) return false;
    this.#entries.push({ seq, desk, tick, officer, at, open, ...(name !== undefined && { name }) });
    this.#team = undefined;
    return true;
  }

  /** Why an event has no effect; `undefined` when it counts. */
  standing(header: Header): StandingCode | undefined {
    return standing(this.team, this.#sight, header);
  }

  /** An event that has no effect now, or may have none: it is kept in sight. */
  doubt(header: Header): void {
    this.#doubted.set(placeKey(header), header);
  }

  /** The events that are here and have no effect, each with why. */
  get refused(): readonly RefusedEvent[] {
    return [...this.#doubted.values()].flatMap((header) => {
      const code = this.standing(header);
      return code ? [{ desk: header.desk ?? '', seq: header.seq, code }] : [];
    });
  }

  /** Whether a batch, noted already, was signed by the officer it names with the key they had. */
  isSigned(bookId: string, { header, hash, signature }: Link): boolean {
    const key = signKeyOf(this.team, this.#sight, header);
    return (
      key !== undefined && signature !== undefined && isBatchSigned(key, bookId, hash, signature)
    );
  }

  /** The public signing keys that an officer has or had, base64url. */
  keysOf(officer: string): readonly string[] {
    const changes = this.team.changes.get(officer) ?? [];
    return changes.flatMap(({ open }) => ('sign' in open ? [open.sign] : []));
  }

  /** Whether that is a public signing key, base64url, that an officer has or had. */
  hasKey(officer: string, key: string): boolean {
    return this.keysOf(officer).includes(key);
  }

  /** Why a batch that is about to be written would have no effect, or a part of it. */
  refuse(links: readonly Link[]): StandingCode | undefined {
    const teams = links.some(({ header }) => hasOpen(header.type));
    const judge = teams ? this.copy() : this;
    if (teams) for (const { header } of links) judge.note(header);
    for (const { header } of links) {
      const code = judge.standing(header);
      if (code) return code;
    }
    return undefined;
  }

  /** As it is now, to be gone on with apart. */
  copy(): Roster {
    return new Roster(this.#root, this.save());
  }

  save(): SavedRoster {
    const doubted = [...this.#doubted.values()];
    const confines = this.#confines;
    return { entries: [...this.#entries], sight: this.#sight.save(), doubted, confines };
  }
}

/** The name that an event of the team is about, which only a key can read. */
export const nameIn = (event: BookEvent | CaseEvent | undefined): string | undefined =>
  event && hasOpen(event.type) && 'name' in event && typeof event.name === 'string'
    ? event.name
    : undefined;
