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

/** Names of things, not of people. */
const things =
  /(företag|bolag|fil|produkt|användar|inloggning|domän|system|tjänst|organisation|avdelning|kampanj|gatu|ort|user|file|company|product|domain|host|service|organization|organisation|department|campaign|event|table|street)s?(namn|name)$/;

/** Whether a column's name says that people's names stand in it. */
export function holdsNames(column: string): boolean {
  const name = plainName(column);
  if (people.has(name)) return true;
  return /(namn|name)$/.test(name) && !things.test(name);
}
