import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type TopLevelToken,
} from 'liquidjs';

/** `{% part "contact" %}`: a building block, by name. */
export class PartTag extends Tag {
  readonly part: string;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    this.part = /^\s*"([a-z_]+)"\s*$/.exec(token.args)?.[1] ?? '';
  }

  // liquidjs drives renderers as generators.
  // oxlint-disable-next-line require-yield
  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    const place: unknown = context.globals['placePart' as keyof object];
    if (typeof place !== 'function') throw new Error('No place for parts');
    emitter.write(`\n${String(place(this.part))}\n`);
  }
}
