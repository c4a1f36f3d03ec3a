import type { RecipientRole } from '#domain/register/record-of-processing.ts';
import type { Shape } from '../shape.ts';
import type * as sv from '../sv/register.ts';

/** The parts of the record of processing. */
export const parts = {
  controller: 'Controller',
  dataProtectionOfficer: 'Data protection officer',
  inShort: 'In short',
  purposes: 'Purposes',
  groups: 'Data subjects',
  legalBases: 'Legal bases',
  categories: 'Categories of data',
  sources: 'Sources',
  recipients: 'Recipients',
  retention: 'Storage periods',
  rights: 'Rights',
  pledges: 'Promises',
  notices: 'About the policy',
  specialCategories: 'Sensitive data',
  transfers: 'Transfers to third countries',
  confirmed: 'What we have looked for',
  automatedDecisions: 'Automated decisions',
} satisfies Shape<typeof sv.parts>;

/** Where a version stands in time. */
export const standings = {
  past: 'Was in force',
  'in-force': 'In force now',
  coming: 'Comes into force later',
  withdrawn: 'Withdrawn',
} satisfies Shape<typeof sv.standings>;

/** What a recipient is to us. */
export const recipientRoles = {
  processor: 'processor',
  controller: 'controller of its own',
  'joint-controller': 'joint controller',
  authority: 'authority',
} satisfies Record<RecipientRole, string>;

/** What is wrong with a field. */
export const faults = {
  'text-missing': 'Fill this in',
  'id-twice': 'Another entry has the same identifier',
  'id-unknown': 'Refers to something that is not there',
  'list-empty': 'At least one is needed',
  denied: 'The record has some',
  'address-wrong': 'Not an e-mail address',
} satisfies Shape<typeof sv.faults>;

export const outsideEea = 'outside the EU and EEA';

/** The columns of the record as a table (Art. 30(1)). */
export const article30 = {
  purpose: 'Purpose',
  groups: 'Categories of data subjects',
  legalBasis: 'Legal basis',
  categories: 'Categories of personal data',
  sources: 'Sources',
  recipients: 'Recipients',
  transfers: 'Transfers to third countries',
  retention: 'Time limits for erasure',
  security: 'Security measures',
  controller: 'Controller',
  contact: 'Contact details',
  otherControllers: 'Joint controllers and representatives',
  officer: 'Data protection officer',
  validFrom: 'Valid from',
} satisfies Shape<typeof sv.article30>;
