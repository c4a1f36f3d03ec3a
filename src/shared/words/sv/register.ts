import type { Part } from '#domain/register/differences.ts';
import type { RecipientRole } from '#domain/register/record-of-processing.ts';
import type { Fault } from '#domain/register/faults.ts';
import type { standings as all } from '../../contract/book/register-contract.ts';

/** The parts of the record of processing. */
export const parts = {
  controller: 'Personuppgiftsansvarig',
  dataProtectionOfficer: 'Dataskyddsombud',
  inShort: 'I korthet',
  purposes: 'Ändamål',
  groups: 'Registrerade',
  legalBases: 'Rättsliga grunder',
  categories: 'Kategorier av uppgifter',
  sources: 'Källor',
  recipients: 'Mottagare',
  retention: 'Lagringstider',
  rights: 'Rättigheter',
  pledges: 'Löften',
  notices: 'Om policyn',
  specialCategories: 'Känsliga uppgifter',
  transfers: 'Överföringar till tredjeland',
  confirmed: 'Vad vi har kontrollerat',
  automatedDecisions: 'Automatiserade beslut',
} satisfies Record<Part, string>;

/** Where a version stands in time. */
export const standings = {
  past: 'Har gällt',
  'in-force': 'Gäller nu',
  coming: 'Börjar gälla senare',
  withdrawn: 'Togs tillbaka',
} satisfies Record<(typeof all)[number], string>;

/** What a recipient is to us. */
export const recipientRoles = {
  processor: 'personuppgiftsbiträde',
  controller: 'egen ansvarig',
  'joint-controller': 'gemensamt ansvarig',
  authority: 'myndighet',
} satisfies Record<RecipientRole, string>;

/** What is wrong with a field. */
export const faults = {
  'text-missing': 'Fyll i',
  'id-twice': 'En annan post har samma beteckning',
  'id-unknown': 'Hänvisar till något som inte finns',
  'list-empty': 'Minst en behövs',
  denied: 'Det finns sådana i förteckningen',
  'address-wrong': 'Ingen e-postadress',
} satisfies Record<Fault['fault'], string>;

export const outsideEea = 'utanför EU och EES';

/** The columns of the record as a table (Art. 30(1)). */
export const article30 = {
  purpose: 'Ändamål',
  groups: 'Kategorier av registrerade',
  legalBasis: 'Rättslig grund',
  categories: 'Kategorier av personuppgifter',
  sources: 'Källor',
  recipients: 'Mottagare',
  transfers: 'Överföringar till tredjeland',
  retention: 'Tidsfrister för radering',
  security: 'Säkerhetsåtgärder',
  controller: 'Personuppgiftsansvarig',
  contact: 'Kontaktuppgifter',
  otherControllers: 'Gemensamt ansvariga och företrädare',
  officer: 'Dataskyddsombud',
  validFrom: 'Gäller från',
};
