import { copyFile, cp, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import type { Random } from '#main/sample/random.ts';
import { valueOf } from '../../bench/open-work.ts';
import { makeOpenCase } from '../../factories/cases/case.ts';
import type { TestServer } from '../../factories/exchange/postgres.ts';
import { withDesk, writeAndKill, type Opened } from './one-desk.ts';

const by = { at: '2026-10-06T08:00:00Z', actor: 'Anna Exempel' };

/** The three carriers, all at once, with what a hand in them can do. */
export interface Ground {
  /** An empty folder of the run's own. */
  readonly dir: string;
  readonly server: TestServer;
  /** A login that may exchange. */
  readonly login: string;
}

/**
 * Desks that act and exchange in any order over all three carriers, while runs are dropped, doubled and rolled back in them
 * and desks are killed in between. When it is over, each exchanges with all. Gives, in words, what was acknowledged anywhere
 * and is missing somewhere, and which desks differ.
 */
export async function wander(
  desks: readonly Folder[],
  ground: Ground,
  random: Random,
  steps: number,
): Promise<string[]> {
  const walk = new Walk(desks, ground, random);
  await walk.begin();
  for (let step = 0; step < steps; step++) await walk.step();
  return walk.end();
}

class Walk {
  readonly #dirs: readonly [string, ...string[]];
  readonly #ground: Ground;
  readonly #random: Random;
  readonly #acknowledged: string[] = [];
  readonly #cases: string[] = [];
  readonly #bundles: string[] = [];
  #nth = 0;

  constructor(desks: readonly Folder[], ground: Ground, random: Random) {
    const [first = '', ...others] = desks.map(({ dir }) => dir);
    this.#dirs = [first, ...others];
    this.#ground = ground;
    this.#random = random;
  }

  get #shared(): string {
    return join(this.#ground.dir, 'shared');
  }

  async begin(): Promise<void> {
    await withDesk(this.#dirs[0], async (open) => {
      await this.#open(open);
      await this.#over(open, 'folder');
    });
    for (const dir of this.#dirs.slice(1)) {
      await withDesk(dir, (open) => this.#over(open, 'folder'));
    }
  }

  async step(): Promise<void> {
    const deeds = [
      () => this.#act(),
      () => this.#act(),
      () => this.#exchange(),
      () => this.#exchange(),
      () => this.#exchange(),
      () => this.#bundle(),
      () => this.#drop(),
      () => this.#double(),
      () => this.#rollBack(),
      () => this.#kill(),
    ] as const;
    await this.#random.pick(deeds)();
  }

  async end(): Promise<string[]> {
    for (let round = 0; round < 3; round++) {
      for (const dir of this.#dirs) await withDesk(dir, (open) => this.#over(open, 'folder'));
    }
    const told: Record<string, string>[] = [];
    for (const dir of this.#dirs) told.push(await withDesk(dir, historiesIn));
    const [first = {}, ...others] = told;
    const everywhere = told.map((one) => JSON.stringify(one));
    const missing = this.#acknowledged.filter((text) =>
      everywhere.some((one) => !one.includes(`${text} `)),
    );
    const cases = this.#cases.filter((id) => told.some((one) => !(id in one)));
    const differ = others.filter((one) => JSON.stringify(one) !== JSON.stringify(first));
    return [
      ...missing.map((text) => `${text} was acknowledged and is missing`),
      ...cases.map((id) => `case ${id} was acknowledged and is missing`),
      ...differ.map(() => 'the desks differ'),
    ];
  }

  async #open({ book }: Opened): Promise<void> {
    const { caseId } = valueOf(await book.execute(undefined, [makeOpenCase({})], by));
    this.#cases.push(caseId);
  }

  async #act(): Promise<void> {
    await withDesk(this.#anyDesk(), async (open) => {
      if (this.#random.chance(0.2)) return this.#open(open);
      const known = this.#cases.filter((id) => open.book.summary(id) !== undefined);
      const text = `handling ${++this.#nth}`;
      const note = { type: 'add-note', text: `${text} ` } as const;
      const caseId = known.length > 0 ? this.#random.pick(known as [string]) : undefined;
      if (caseId === undefined) return;
      valueOf(await open.book.execute(caseId, [note], by));
      this.#acknowledged.push(text);
    });
  }

  async #exchange(): Promise<void> {
    const changes = this.#random.chance(0.3);
    const any = this.#random.pick(['folder', 'postgres'] as const);
    await withDesk(this.#anyDesk(), async (open) => {
      const { kind } = await open.exchange.chosen();
      await this.#over(open, changes || kind === 'none' ? any : kind);
    });
  }

  async #over({ exchange }: Opened, kind: 'folder' | 'postgres'): Promise<void> {
    const { server, login } = this.#ground;
    const choice =
      kind === 'folder'
        ? ({ kind, dir: this.#shared } as const)
        : ({ kind, address: server.socket(login) } as const);
    // Who chooses anew remembers nothing of what was put.
    const { kind: chosen } = await exchange.chosen();
    if (chosen !== kind) valueOf(await exchange.choose(choice));
    valueOf(await exchange.now());
    exchange.close();
  }

  /** One is written, or one that was written at any time is taken, however often. */
  async #bundle(): Promise<void> {
    await withDesk(this.#anyDesk(), async ({ exchange }) => {
      const path = join(this.#ground.dir, `bundle-${this.#bundles.length}`);
      if (this.#bundles.length === 0 || this.#random.chance(0.5)) {
        valueOf(await exchange.writeBundle(path));
        this.#bundles.push(path);
      } else {
        valueOf(await exchange.readBundle(this.#random.pick(this.#bundles as [string])));
      }
    });
  }

  async #drop(): Promise<void> {
    const path = await this.#anyObject();
    if (path) await rm(path);
    await this.#ground.server.admin(
      `delete from ombud.object where position in
       (select position from ombud.object order by md5(position::text || '${this.#random.next()}') limit 1)`,
    );
  }

  async #double(): Promise<void> {
    const path = await this.#anyObject();
    if (!path) return;
    const [from, to] = basename(path).split('-');
    await copyFile(path, join(dirname(path), `${from}-${to}-${'0'.repeat(32)}`));
  }

  /** The folder as it was some time ago, and the database without what came last. */
  async #rollBack(): Promise<void> {
    const copy = join(this.#ground.dir, 'copy');
    const was = await readdir(copy).catch(() => []);
    if (was.length === 0) return cp(this.#shared, copy, { recursive: true });
    await rm(this.#shared, { recursive: true });
    await cp(copy, this.#shared, { recursive: true });
    await rm(copy, { recursive: true });
    await this.#ground.server.admin(
      'delete from ombud.object where position > (select avg(position) from ombud.object)',
    );
  }

  async #kill(): Promise<void> {
    const [caseId] = this.#cases;
    const dir = this.#anyDesk();
    const ms = this.#random.between(1, 300);
    if (caseId === undefined) return;
    const from = (this.#nth + 1) * 1_000;
    this.#nth += 1;
    const last = await writeAndKill(dir, caseId, 'now', from, ms);
    for (let nth = from; nth <= last; nth++) this.#acknowledged.push(`anteckning ${nth}`);
  }

  #anyDesk(): string {
    return this.#random.pick(this.#dirs);
  }

  async #anyObject(): Promise<string | undefined> {
    const entries = await readdir(join(this.#shared, 'log'), {
      recursive: true,
      withFileTypes: true,
    });
    const files = entries.filter((entry) => entry.isFile());
    if (files.length === 0) return undefined;
    const { parentPath, name } = this.#random.pick(files as [(typeof files)[number]]);
    return join(parentPath, name);
  }
}

async function historiesIn({ book }: Opened): Promise<Record<string, string>> {
  const { rows } = book.list({ offset: 0, limit: 10_000 });
  const told: [string, string][] = [];
  for (const { caseId } of rows) {
    told.push([caseId, JSON.stringify(await book.history(caseId))]);
  }
  return Object.fromEntries(told.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
