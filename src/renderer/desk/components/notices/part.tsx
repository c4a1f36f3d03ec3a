import { type ComponentType, lazy, type ReactNode } from 'react';

/** Forget, each, that a part could not be read. */
const failed = new Set<() => void>();

/** Parts whose files could not be read are asked for anew when they are next drawn. */
export function askAnew(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/**
 * A part of the desk whose file is fetched when it is first drawn. What could not be read stays so until `askAnew`: whoever
 * draws it would else ask without end.
 */
export function part<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): (props: Props) => ReactNode {
  const fetched = () =>
    lazy(async () => {
      try {
        return await load();
      } catch (cause) {
        failed.add(() => {
          Loaded = fetched();
        });
        throw cause;
      }
    });
  let Loaded = fetched();
  return (props) => <Loaded {...props} />;
}
