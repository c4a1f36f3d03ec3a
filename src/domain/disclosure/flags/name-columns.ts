import { plainName } from '../../register/system-mapping.ts';

const people = new Set(
  [
    'kontakt',
    'kontaktperson',
    'handläggare',
    'ansvarig',
    'avsändare',
    'mottagare',
    'från',
    'till',
    'chef',
    'anställd',
    'medarbetare',
    'säljare',
    'författare',
    'skapad av',
    'ändrad av',
    'anhörig',
    'vårdnadshavare',
    'contact',
    'agent',
    'assignee',
    'owner',
    'sender',
    'recipient',
    'from',
    'to',
    'manager',
    'employee',
    'author',
    'created by',
    'modified by',
    'next of kin',
  ].map(plainName),
);

/** Where a person's name may stand as well as a number or a firm. */
const parties = new Set(
  [
    'kund',
    'medlem',
    'elev',
    'barn',
    'patient',
    'person',
    'gäst',
    'hyresgäst',
    'granne',
    'motpart',
    'anmälare',
    'anmäld',
    'anmäld av',
    'sökande',
    'beställare',
    'deltagare',
    'förälder',
    'målsman',
    'god man',
    'ombud',
    'make',
    'maka',
    'sambo',
    'partner',
    'kollega',
    'vittne',
    'ägare',
    'användare',
    'av',
    'vem',
    'utförd av',
    'registrerad av',
    'rapporterad av',
    'ringde',
    'customer',
    'client',
    'member',
    'student',
    'pupil',
    'child',
    'guest',
    'tenant',
    'neighbour',
    'neighbor',
    'applicant',
    'reporter',
    'reported by',
    'participant',
    'attendee',
    'spouse',
    'parent',
    'guardian',
    'colleague',
    'witness',
    'user',
    'by',
    'who',
    'handled by',
    'assigned to',
  ].map(plainName),
);

/** Names of things, not of people. */
const things =
  /(företag|bolag|fil|produkt|användar|inloggning|domän|system|tjänst|organisation|avdelning|kampanj|gatu|ort|user|file|company|product|domain|host|service|organization|organisation|department|campaign|event|table|street)s?(namn|name)$/;

/** Whether a column's name says that a party stands in it, which is a person's name as often as a number or a firm. */
export const holdsParties = (column: string): boolean => parties.has(plainName(column));

/** Whether a column's name says that people's names stand in it. */
export function holdsNames(column: string): boolean {
  const name = plainName(column);
  if (people.has(name)) return true;
  return /(namn|name)$/.test(name) && !things.test(name);
}
