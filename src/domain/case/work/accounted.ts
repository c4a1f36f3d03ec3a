import type { Case } from '../case.ts';
import { plainName } from '../../register/system-mapping.ts';
import type { DataArea } from './facts.ts';

type Searched = Pick<Case, 'areas' | 'collections'>;

/** Every area that was asked has answered, and something was asked or collected at all. */
export const areAnswered = ({ areas, collections }: Searched): boolean =>
  areas.length + collections.length > 0 && areas.every(({ state }) => state === 'received');

/**
 * Whether what the areas answered is what goes out, once something was asked or collected at all: one that holds data has given them or a reason why not, and one
 * that holds none has given none. System names are compared as `CRM` and `crm` are one.
 */
export const areAccounted = ({ areas, collections }: Searched): boolean =>
  areas.length + collections.length > 0 &&
  areas.every((area) => {
    if (area.state !== 'received') return false;
    const given = collections.filter(({ system }) => plainName(system) === plainName(area.system));
    return area.holdsData
      ? given.length > 0 || area.withheld !== undefined
      : given.every(({ tables }) => tables.length > 0 && tables.every(({ rows }) => rows === 0));
  });

/** The systems that hold something about the person: those that said so, and those something was collected from. */
export const heldIn = ({ areas, collections }: Searched): readonly string[] => [
  ...new Set([
    ...collections
      .filter(({ tables }) => tables.length === 0 || tables.some(({ rows }) => rows > 0))
      .map(({ system }) => system),
    ...areas.filter(holds).map(({ system }) => system),
  ]),
];

const holds = (area: DataArea) => area.state === 'received' && area.holdsData;
