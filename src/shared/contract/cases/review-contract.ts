import { z } from 'zod';
import { nameOwners } from '#domain/disclosure/marks.ts';
import { flagKinds } from '#domain/disclosure/flags/flag.ts';
import { line, text } from '../../schemas/case-parts.ts';
import { addressSchema, groundsSchema, marksSchema } from '../../commands/marks.ts';
import { mappingSchema, namedMappingSchema } from '../../schemas/mapping-schema.ts';
import { count, nothing, reference } from '../values.ts';

const index = z.int().nonnegative();
const address = z.object({ reference, documentId: line, table: index });

const conditions = z
  .array(z.object({ column: index, values: z.array(z.string()).readonly() }))
  .readonly();

const tableSchema = z.object({
  table: index,
  name: z.string(),
  columns: z.array(z.string()).readonly(),
  rows: count,
  /** Rows that go out. */
  shown: count,
  conditions,
  /** What would pick the requester's rows out, when nothing is decided; empty where nothing tells. */
  suggested: conditions,
  /** In its cells and its names. */
  flags: count,
  undecided: count,
});
/** A table under review. */
export type TableUnderReview = z.infer<typeof tableSchema>;

const fileSchema = z.object({
  documentId: z.string(),
  file: z.string(),
  system: z.string(),
  /** It is a message of the requester's own, which no system's mapping is of. */
  message: z.literal(true).exactOptional(),
  /** On which ground the file is left out whole. */
  leftOut: groundsSchema.exactOptional(),
  tables: z.array(tableSchema).readonly(),
  /** What waits in the names of a file that no table of goes out; 0 where one does. */
  undecidedNames: count,
});

const systemSchema = z.object({
  system: z.string(),
  mapping: mappingSchema,
  /** Every column name of the system's tables that holds anything. */
  columns: z.array(z.string()).readonly(),
  /** Those that nobody has placed. */
  unplaced: z.array(z.string()).readonly(),
});
/** A system whose data are under review, and what they are in the terms of the record. */
export type SystemUnderReview = z.infer<typeof systemSchema>;

const worded = z.object({ sv: z.string(), en: z.string() });
const entries = z.array(z.object({ id: z.string(), name: worded })).readonly();

/** What of the record of processing data can be mapped to. */
const termsSchema = z.object({
  categories: entries,
  purposes: entries,
  sources: entries,
  recipients: entries,
});
export type RecordTerms = z.infer<typeof termsSchema>;

const redactionSchema = groundsSchema.extend({
  number: z.int(),
  documentId: z.string(),
  table: index,
  places: count,
});
/** A redaction as a list shows it: never what it covers. */
export type RedactionLine = z.infer<typeof redactionSchema>;

const reviewSchema = z.object({
  files: z.array(fileSchema).readonly(),
  systems: z.array(systemSchema).readonly(),
  redactions: z.array(redactionSchema).readonly(),
  /** What staff have noted as the requester's own. */
  own: z.array(z.string()).readonly(),
  terms: termsSchema,
  /** Whether a summary has gone out: what was redacted in it is then taken back with a reason only. */
  issued: z.boolean(),
});
/** All that is under review in a case. */
export type Review = z.infer<typeof reviewSchema>;

/** What is said of a stretch of a cell: that it is redacted, or that it looks like somebody else. */
const stretchSchema = z.object({
  start: count,
  end: count,
  standing: z.enum(['redacted', 'kept', 'undecided']),
  /** The redaction's number, where there is one. */
  redaction: z.int().exactOptional(),
  kind: z.enum(flagKinds).exactOptional(),
});

const rowSchema = z.object({
  /** Its number in the table, from 0. */
  index,
  cells: z.array(z.string()).readonly(),
  /** As they go out, in the case's language. */
  out: z.array(z.string()).readonly(),
  /** The number of the redaction of the whole row. */
  redaction: z.int().exactOptional(),
  stretches: z.array(stretchSchema.extend({ column: index })).readonly(),
});
/** A row under review. */
export type RowUnderReview = z.infer<typeof rowSchema>;

const surroundings = { before: z.string(), text: z.string(), after: z.string() };

const flagged = z.object({
  kind: z.enum(flagKinds),
  /** What stands there, and around it. */
  ...surroundings,
  start: count,
  end: count,
  /** How many undecided flags of the table have the same text. */
  alike: count,
});
const flagSchema = z.union([
  flagged.extend({
    column: index,
    /** The row's number in the table, and its place among the rows that go out. */
    row: index,
    position: index,
  }),
  /** In a name that goes out with the table or file. */
  flagged.extend({ of: z.enum(nameOwners), at: index }),
]);
/** What is flagged and waits for a decision. */
export type FlagLine = z.infer<typeof flagSchema>;

const mappings = z.object({ mappings: z.array(namedMappingSchema).readonly() });
const places = z.object({ places: count });
const marked = addressSchema.extend({ marks: marksSchema });
/** Places by their address, or a text wherever it stands. */
const what = z.union([z.object({ value: text }), marked]);

const placeSchema = z.union([
  z.object({ row: index, column: z.string(), ...surroundings }),
  z.object({ of: z.enum(nameOwners), ...surroundings }),
]);
/** A place with what stands around it: in a row, by the row's number in the table, or in a name. */
export type PlaceLine = z.infer<typeof placeSchema>;

/** The rows of the contract that are about how collected data go out; see `contract.ts`. */
export const reviewContract = {
  'review:show': { request: z.object({ reference }), response: reviewSchema },
  /** A window of a table: the rows that go out, or those that do not. */
  'review:rows': {
    request: address.extend({
      shown: z.boolean(),
      offset: index,
      limit: z.int().min(1).max(500),
    }),
    response: z.object({ total: count, rows: z.array(rowSchema) }),
  },
  /** What waits for a decision in a table, in the order it stands there; the first of them in full. */
  'review:flags': {
    request: address,
    response: z.object({ total: count, flags: z.array(flagSchema).readonly() }),
  },
  /** Redacts places, or every occurrence of a text in the rows and names that go out of a case. */
  'review:redact': {
    request: groundsSchema.extend({ reference, what }),
    /** With the numbers of the redactions, so that all of it can be taken back at once. */
    response: places.extend({ numbers: z.array(z.int()) }),
  },
  /** Keeps flagged places, or everything flagged in a case that has this very text. */
  'review:keep': {
    request: z.object({ reference, what, ordinary: z.literal(true).exactOptional() }),
    /** With the places, so that the question can be put again. */
    response: places.extend({ kept: z.array(marked) }),
  },
  /** In how many places of a case that go out a text stands, the first of them, and how many flags of it wait and may be kept. */
  'review:find': {
    request: z.object({ reference, value: text }),
    response: places.extend({ first: z.array(placeSchema), waiting: z.int() }),
  },
  'mappings:list': { request: nothing, response: mappings },
  /** For the next file of the system. */
  'mappings:remember': { request: namedMappingSchema, response: mappings },
  'mappings:forget': { request: z.object({ system: line }), response: mappings },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
