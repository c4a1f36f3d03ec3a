import { once } from '../../once.ts';
import { growingBytes, growingCounts } from './growing.ts';
import { Interned } from './interned.ts';
import { Texts, type SavedTexts } from './texts.ts';

const textNames = [
  'caseIds',
  'references',
  'requesters',
  'subjects',
  'receivedAt',
  'facts',
] as const;

/** The table's columns as a snapshot keeps them: each text column as two arrays. */
export interface SavedColumns {
  readonly words: {
    readonly handlerNames: readonly string[];
    readonly dueDates: readonly string[];
  };
  readonly numbers: Readonly<Record<string, Uint8Array | Uint32Array>>;
}

/** A table of cases, column by column: an object per case would cost several times the memory. */
export class CaseColumns {
  readonly caseIds: Texts;
  readonly references: Texts;
  readonly requesters: Texts;
  /** No list shows them: opened when somebody looks for a person. */
  readonly emails: () => Texts;
  readonly subjects: Texts;
  readonly receivedAt: Texts;
  readonly facts: Texts;
  readonly kinds;
  readonly statuses;
  readonly handlers;
  readonly dues;
  /** What each case has, a bit for each of the domain's traits and what {@link CaseTable} puts beside them. */
  readonly traits;
  readonly handlerNames: Interned;
  readonly dueDates: Interned;

  constructor(saved?: SavedColumns, emails?: () => SavedTexts) {
    const { words, numbers = {} } = saved ?? {};
    const texts = (name: (typeof textNames)[number]) => new Texts(savedTexts(numbers, name));
    this.caseIds = texts('caseIds');
    this.references = texts('references');
    this.requesters = texts('requesters');
    this.emails = once(() => new Texts(emails?.()));
    this.subjects = texts('subjects');
    this.receivedAt = texts('receivedAt');
    this.facts = texts('facts');
    this.kinds = growingBytes(bytesIn(numbers['kinds']));
    this.statuses = growingBytes(bytesIn(numbers['statuses']));
    this.handlers = growingCounts(countsIn(numbers['handlers']));
    this.dues = growingCounts(countsIn(numbers['dues']));
    this.traits = growingCounts(countsIn(numbers['traits']));
    this.handlerNames = new Interned(words?.handlerNames);
    this.dueDates = new Interned(words?.dueDates);
  }

  /** Forgets every text of a row. */
  clear(row: number): void {
    for (const name of textNames) this[name].set(row, '');
    this.emails().set(row, '');
  }

  save(): SavedColumns {
    const numbers: Record<string, Uint8Array | Uint32Array> = {
      kinds: this.kinds.view(),
      statuses: this.statuses.view(),
      handlers: this.handlers.view(),
      dues: this.dues.view(),
      traits: this.traits.view(),
    };
    for (const name of textNames) {
      const { bytes, starts } = this[name].save();
      numbers[`${name}.bytes`] = bytes;
      numbers[`${name}.starts`] = starts;
    }
    const { handlerNames, dueDates } = this;
    return { words: { handlerNames: handlerNames.values, dueDates: dueDates.values }, numbers };
  }
}

function savedTexts(numbers: SavedColumns['numbers'], name: string): SavedTexts | undefined {
  const bytes = bytesIn(numbers[`${name}.bytes`]);
  const starts = countsIn(numbers[`${name}.starts`]);
  return bytes && starts && { bytes, starts };
}

const bytesIn = (found: unknown) => (found instanceof Uint8Array ? found : undefined);
const countsIn = (found: unknown) => (found instanceof Uint32Array ? found : undefined);
