import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCaseLink } from '#shared/case-address.ts';

/** What the system asks Ombud to open: a case that a link names, or a file with a letter. */
export type Arrival = { readonly reference: string } | { readonly path: string };

/** What opens in the inbox, by the ends of its names. */
const letters = /\.(?:eml|msg|mbox)$/i;
/** Another computer's folder: looking there would tell it who asks. */
const elsewhere = /^[\\/]{2}/;
/** Longer than any path of a system. */
const longest = 4_096;

/**
 * What a text asks for. It comes from outside, a link from anybody at all: what is not exactly one of ours is nothing.
 *
 * @param text `ombud://case/DSR-2026-0001`, a path or a `file:` address
 * @param folder where relative paths begin
 */
export function arrivalOf(text: string, folder: string): Arrival | undefined {
  if (text.length > longest) return undefined;
  const reference = parseCaseLink(text);
  if (reference !== undefined) return { reference };
  const named = pathIn(text);
  if (named === undefined || elsewhere.test(named) || !letters.test(named)) return undefined;
  const path = isAbsolute(named) ? named : resolve(folder, named);
  return elsewhere.test(path) ? undefined : { path };
}

/** Any other address than that of a file is no path. */
function pathIn(text: string): string | undefined {
  // A single letter before the colon is a drive.
  if (!/^[a-z][a-z0-9+.-]+:/i.test(text)) return text;
  try {
    return fileURLToPath(text);
  } catch {
    return undefined;
  }
}

/** Whether one of the arguments is an option, or the folder that one names. */
const isOption = (args: readonly string[], nth: number) =>
  args[nth]?.startsWith('-') === true || args[nth - 1] === '--data';

/**
 * What of a command line is to be opened, with paths from the root.
 *
 * @param folder where the command was given
 */
export const toOpen = (args: readonly string[], folder: string): readonly string[] =>
  args.flatMap((arg, nth) => {
    const arrival = nth === 0 || isOption(args, nth) ? undefined : arrivalOf(arg, folder);
    if (!arrival) return [];
    return ['path' in arrival ? arrival.path : arg];
  });

/** The arguments of a command line for another start, which opens nothing a second time. */
export const withoutOpened = (args: readonly string[]): readonly string[] =>
  args.slice(1).filter((arg, nth) => isOption(args, nth + 1) || !arrivalOf(arg, '/'));
