import { z } from 'zod';
import type { Random } from '#main/sample/random.ts';
import { contract, type Channel } from '#shared/contract/contract.ts';
import { hostileValues } from './hostile-values.ts';

interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape | false;
  readonly prefixItems?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
}

const texts = [
  'DSR-2026-0001',
  'DSR-2026-0001',
  '',
  'Exempla',
  '2026-11-01T08:00:00Z',
  '2026-11-01',
  'å'.repeat(300),
  '../../x',
  '=1+1',
  '\u202e\0',
];
const numbers = [0, 1, 2, 100, -1, 1e9];
const bytes = ['Namn;Ort\nAlva;A\n', '{"a":[1]}', 'From: a@b.se\n\nHej', '%PDF-1.4', 'PK\x03\x04'];
const hostile = Object.values(hostileValues) as [() => unknown, ...(() => unknown)[]];

/** A request that has the shape its channel asks for in most places, so that it comes past the door. */
export function likelyRequest(channel: Channel, random: Random): unknown {
  const { request } = contract[channel];
  if (request.safeParse(undefined).success) return undefined;
  const shape = z.toJSONSchema(request, { unrepresentable: 'any', io: 'input' });
  return made(shape as Shape, random);
}

/** What a question must name to come anywhere. */
const known = (name: string, random: Random) =>
  name === 'reference' && random.chance(0.8) ? 'DSR-2026-0001' : undefined;

function made(shape: Shape, random: Random): unknown {
  if (random.chance(0.02)) return random.pick(hostile)();
  if ('const' in shape) return shape.const;
  const choices = shape.enum ?? [];
  if (choices.length > 0) return choices[random.between(0, choices.length - 1)];
  const kinds = shape.anyOf ?? shape.oneOf ?? [];
  const kind = kinds[random.between(0, kinds.length - 1)];
  if (kind) return made(kind, random);
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {})
          .filter(([name]) => shape.required?.includes(name) || random.chance(0.5))
          .map(([name, inside]) => [name, known(name, random) ?? made(inside, random)]),
      );
    case 'array':
      if (shape.prefixItems) return shape.prefixItems.map((item) => made(item, random));
      return Array.from({ length: random.between(0, 3) }, () => made(shape.items || {}, random));
    case 'string':
      return textFor(shape, random);
    case 'number':
    case 'integer':
      return random.pick(numbers as [number, ...number[]]);
    case 'boolean':
      return random.chance(0.5);
    default:
      return Buffer.from(random.pick(bytes as [string, ...string[]]));
  }
}

function textFor({ format, pattern }: Shape, random: Random): string {
  if (format === 'date' && random.chance(0.9)) return '2026-11-01';
  if (pattern !== undefined && random.chance(0.9)) return '2026-11-01T08:00:00Z';
  return random.pick(texts as [string, ...string[]]);
}
