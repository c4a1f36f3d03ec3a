import { join } from 'node:path';
import { generateSchema, programFromConfig, type Definition } from 'typescript-json-schema';

const types = { CaseEvent: 'case/event.ts', BookEvent: 'book/event.ts' } as const;
const root = join(import.meta.dirname, '../../src/domain');

/** The shapes of all events, by their type, as JSON Schema: made from the types that the domain declares. */
export function eventShapes(): string {
  const events: Record<string, unknown[]> = {};
  const $defs: Record<string, unknown> = {};
  for (const [name, path] of Object.entries(types)) {
    const program = programFromConfig(join(root, 'tsconfig.json'), [join(root, path)]);
    const made = generateSchema(program, name, { required: true, ignoreErrors: true });
    if (!made) throw new Error(`No shape of ${name}`);
    const definitions = made.definitions ?? {};
    for (const [of, shape] of Object.entries(definitions)) {
      $defs[`${name} ${inOrder(of)}`] = named(shape, name);
    }
    for (const shape of branchesOf(made, definitions)) {
      (events[typeIn(shape, definitions)] ??= []).push(named(shape, name));
    }
  }
  return `{\n"events": ${lines(events)},\n"$defs": ${lines($defs)}\n}\n`;
}

/** One to a line, so that a change shows where it is. */
const lines = (shapes: object): string =>
  `{\n${Object.entries(shapes)
    .map((one) => one.map((part) => JSON.stringify(part)).join(': '))
    .join(',\n')}\n}`;

type Definitions = NonNullable<Definition['definitions']>;

/** A union within the union is gone through, until each branch is of one event. */
function branchesOf(shape: Definition, definitions: Definitions): Definition[] {
  const within = shape.anyOf ?? target(shape, definitions)?.anyOf;
  if (!within) return [shape];
  return (within as Definition[]).flatMap((branch) => branchesOf(branch, definitions));
}

const target = ({ $ref }: Definition, definitions: Definitions): Definition | undefined =>
  $ref === undefined
    ? undefined
    : (definitions[decodeURIComponent($ref.replace('#/definitions/', ''))] as Definition);

function typeIn(shape: Definition, definitions: Definitions): string {
  const found = typeOf(shape, definitions);
  if (found === undefined) throw new Error(`An event without its type: ${JSON.stringify(shape)}`);
  return found;
}

function typeOf(shape: Definition, definitions: Definitions): string | undefined {
  const { properties, allOf } = target(shape, definitions) ?? shape;
  const type = (properties?.['type'] as Definition | undefined)?.const;
  if (typeof type === 'string') return type;
  for (const part of (allOf ?? []) as Definition[]) {
    const found = typeOf(part, definitions);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Refers to definitions as the reader of the file looks them up, each under the union that it is of: two may have one name.
 * What is said to people is left out.
 */
const named = (shape: unknown, union: string): unknown =>
  JSON.parse(JSON.stringify(shape), (key, inner: unknown) => {
    if (key === 'description' && typeof inner === 'string') return undefined;
    if (key === 'enum' && Array.isArray(inner)) return inner.toSorted(byText);
    if (key !== '$ref' || typeof inner !== 'string') return inner;
    return `#/$defs/${union} ${inOrder(decodeURIComponent(inner.replace('#/definitions/', '')))}`;
  });

const byText = (one: unknown, other: unknown): number => (String(one) < String(other) ? -1 : 1);

/** A definition's name with the words of a union in order: the compiler has them as it met them, which any import changes. */
const inOrder = (name: string): string =>
  name.replaceAll(/"[^"]*"(?:\|"[^"]*")+/g, (words) => words.split('|').toSorted().join('|'));
