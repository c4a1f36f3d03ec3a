import { evolveBook } from '#domain/book/evolve.ts';
import type { BookEvent } from '#domain/book/event.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import type { Case } from '#domain/case/case.ts';
import { caseOf } from '#domain/case/clash/case-of.ts';
import type { Happening, Shredding } from '#domain/case/clash/facts.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { compareOrder, nextTick, placeKey } from '#domain/team/order.ts';
import { Sight } from '#domain/team/sight.ts';
import { standing } from '#domain/team/standing.ts';
import { openOf, type TeamOpen } from '#domain/team/event.ts';
import { teamOf } from '#domain/team/team-of.ts';
import type { StandingCode, Team } from '#domain/team/team.ts';

/** An event as it travels between desks: what a header holds, and what is sealed. */
export interface Written {
  readonly desk: string;
  readonly officer: string;
  readonly seq: number;
  readonly tick: number;
  readonly at: string;
  readonly caseId: string;
  readonly type: string;
  readonly seen?: Readonly<Record<string, readonly [number, string]>>;
  readonly open?: TeamOpen;
  readonly actor: string;
  readonly event: CaseEvent | BookEvent;
}

const book = 'book';
const isOfCase = ({ caseId }: Written) => caseId !== book;

/** What a desk makes of all it has. */
export interface Projected {
  readonly settings: BookSettings | undefined;
  readonly team: Pick<Team, 'officers' | 'desks' | 'epoch' | 'ordinals'>;
  readonly cases: Readonly<Record<string, Case | 'destroyed' | 'unopened'>>;
  readonly refused: Readonly<Record<string, StandingCode>>;
}

/** A desk as the domain has it: a journal of its own and others' events in the order in which they came, and no disk. */
export class SimulatedDesk {
  readonly id: string;
  readonly journal: Written[] = [];
  readonly #sight = new Sight();
  readonly #heads = new Map<string, number>();
  readonly #told = new Map<string, number>();
  /** Runs that came before what they build on. */
  #waiting: (readonly Written[])[] = [];
  #tick = 0;
  #team: Team | undefined;

  constructor(id: string) {
    this.id = id;
  }

  get ownLog(): readonly Written[] {
    return this.journal.filter(({ desk }) => desk === this.id);
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  get team(): Team {
    this.#team ??= teamOf(
      this.journal.flatMap(({ open, event, ...place }) =>
        open ? [{ ...place, open, ...('name' in event ? { name: event.name } : {}) }] : [],
      ),
      this.#sight,
    );
    return this.#team;
  }

  /** Writes a batch as its officer, all with one clock. */
  write(
    officer: string,
    nowMs: number,
    drafts: readonly { readonly caseId: string; readonly event: CaseEvent | BookEvent }[],
  ): void {
    const tick = nextTick(nowMs, this.#tick);
    const at = Temporal.Instant.fromEpochMilliseconds(nowMs).toString();
    for (const [nth, { caseId, event }] of drafts.entries()) {
      const news = nth === 0 ? this.#news() : {};
      const open = openOf(event);
      this.#keep({
        desk: this.id,
        officer,
        seq: (this.#heads.get(this.id) ?? 0) + 1,
        tick,
        at,
        caseId,
        type: event.type,
        ...(Object.keys(news).length > 0 && { seen: news }),
        ...(open && { open }),
        actor: `Name of ${officer}`,
        event,
      });
    }
  }

  /** Takes a run of another desk's log: what is known already is passed over, what builds on something missing waits. */
  receive(run: readonly Written[]): void {
    this.#waiting.push(run);
    for (let before = -1; before !== this.journal.length;) {
      before = this.journal.length;
      this.#waiting = this.#waiting.filter((waiting) => !this.#take(waiting));
    }
  }

  /** Everything of a case that counts. */
  history(caseId: string): Happening[] {
    return this.journal
      .filter((one) => one.caseId === caseId && this.#code(one) === undefined)
      .map(({ desk, seq, tick, at, actor, officer, event }) => ({
        desk,
        seq,
        tick,
        at,
        actor,
        officer,
        event: event as CaseEvent | Shredding,
      }));
  }

  case(caseId: string): Case | undefined {
    const made = caseOf(caseId, this.history(caseId), this.#sight);
    return made.state === 'stands' ? made.subject : undefined;
  }

  get caseIds(): readonly string[] {
    return [...new Set(this.journal.filter(isOfCase).map(({ caseId }) => caseId))];
  }

  get settings(): BookSettings | undefined {
    let settings: BookSettings | undefined;
    for (const { event, at } of this.#ofBook()) {
      if (settings || event.type === 'book-created') settings = evolveBook(settings, event, at);
    }
    return settings;
  }

  /** Why what an officer might write here next would not count. */
  refuses(officer: string, type: string, at: string): StandingCode | undefined {
    const seq = (this.#heads.get(this.id) ?? 0) + 1;
    const tick = this.#tick + 1;
    return standing(this.team, this.#sight, { desk: this.id, officer, seq, tick, type, at });
  }

  projected(): Projected {
    const cases = this.caseIds
      .toSorted((one, other) => (one < other ? -1 : 1))
      .map((caseId) => {
        const made = caseOf(caseId, this.history(caseId), this.#sight);
        return [caseId, made.state === 'stands' ? made.subject : made.state] as const;
      });
    const { officers, desks, epoch, ordinals } = this.team;
    const refused = this.#ordered().flatMap((one) => {
      const code = this.#code(one);
      return code ? [[placeKey(one), code] as const] : [];
    });
    return {
      settings: this.settings,
      team: { officers, desks, epoch, ordinals },
      cases: Object.fromEntries(cases),
      refused: Object.fromEntries(refused),
    };
  }

  #ordered(): Written[] {
    return this.journal.toSorted(compareOrder);
  }

  #ofBook() {
    return this.#ordered()
      .filter((one) => !isOfCase(one) && this.#code(one) === undefined)
      .map(({ event, at }) => ({ event: event as BookEvent, at }));
  }

  #code(one: Written): StandingCode | undefined {
    return standing(this.team, this.#sight, one);
  }

  #take(run: readonly Written[]): boolean {
    for (const one of run) {
      const head = this.#heads.get(one.desk) ?? 0;
      if (one.seq <= head) continue;
      const lacks = Object.entries(one.seen ?? {}).some(
        ([desk, [seq]]) => (this.#heads.get(desk) ?? 0) < seq,
      );
      if (one.seq !== head + 1 || lacks) return false;
      this.#keep(one);
    }
    return true;
  }

  #keep(one: Written): void {
    this.journal.push(one);
    this.#heads.set(one.desk, one.seq);
    this.#sight.note(one);
    this.#tick = Math.max(this.#tick, one.tick);
    if (one.open) this.#team = undefined;
  }

  #news(): Record<string, readonly [number, string]> {
    const news: Record<string, readonly [number, string]> = {};
    for (const [desk, seq] of this.#heads) {
      if (desk === this.id || this.#told.get(desk) === seq) continue;
      this.#told.set(desk, seq);
      news[desk] = [seq, ''];
    }
    return news;
  }
}
