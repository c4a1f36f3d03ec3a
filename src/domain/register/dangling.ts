import type { RecordOfProcessing } from './record-of-processing.ts';

/**
 * The ids purposes name that no entry of the same version has, as `purpose: id`. Empty when the record holds together.
 *
 * @example a purpose `support` with the source `parrot` gives `['support: parrot']`
 */
export function danglingIds(register: RecordOfProcessing): string[] {
  return register.purposes.flatMap((purpose) => {
    const pairs = [
      [purpose.groups, register.groups],
      [[purpose.legalBasis], register.legalBases],
      [purpose.categories, register.categories],
      [purpose.sources, register.sources],
      [purpose.recipients, register.recipients],
      [[purpose.retention], register.retention],
    ] as const;
    return pairs.flatMap(([ids, entries]) => {
      const known = new Set(entries.map(({ id }) => id));
      return ids.filter((id) => !known.has(id)).map((id) => `${purpose.id}: ${id}`);
    });
  });
}
