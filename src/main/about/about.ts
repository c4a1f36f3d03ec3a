import { release, type } from 'node:os';
import { join } from 'node:path';
import { ok, refuse } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { readLicences } from './licences.ts';

/** What is asked of Ombud itself. */
export type AboutChannel = 'desk:about' | 'desk:licence';

interface Around {
  readonly folder: string;
  readonly version: string;
  /** Where the build wrote the licences down. */
  readonly licences: string;
}

/** What a runtime may say of itself, in the order of its layers. */
const layers = ['electron', 'chrome', 'node'] as const;

/** What is running here, on what, and under which licences: also before a locked book. */
export function aboutHandlers({ folder, version, licences }: Around): Pick<Handlers, AboutChannel> {
  const versions: Readonly<Partial<Record<string, string>>> = process.versions;
  return {
    'desk:about': async () =>
      ok({
        version,
        runtime: layers.flatMap((name) => {
          const is = versions[name];
          return is === undefined ? [] : [{ name, version: is }];
        }),
        system: `${type()} ${release()} ${process.arch}`,
        folder,
        licences: (await readLicences(licences)).map(({ text: _, ...one }) => one),
      }),
    'desk:licence': async ({ name, version: of }) => {
      const all = await readLicences(licences);
      const found = all.find((one) => one.name === name && one.version === of);
      return found ? ok({ text: found.text }) : refuse({ code: 'request-malformed' });
    },
  };
}

/** Beside the bundles; `bundles` is where main's lie. */
export const licencesBeside = (bundles: string): string => join(bundles, '..', 'licences.json');
