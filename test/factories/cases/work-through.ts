import type { CaseCommand } from '#domain/case/command.ts';
import type { CaseKind } from '#domain/case/kind.ts';
import { makeDocument, makeLetter, settled } from './case.ts';

const breach: CaseCommand = {
  type: 'describe-breach',
  description: {
    nature: 'Utskick till fel mottagare',
    types: ['confidentiality'],
    cause: '',
    groups: 'Kontaktpersoner',
    persons: 3,
    data: 'Namn och e-post',
    consequences: '',
    measuresTaken: '',
    measuresPlanned: '',
  },
};

/** The one system was asked, and what it holds is in the case. */
export const searched: readonly CaseCommand[] = [
  { type: 'ask-area', system: 'CRM', colleague: 'Robin Exempel', dueOn: '2026-10-12' },
  { type: 'receive-area', id: 'a1', holdsData: true, note: '' },
  {
    type: 'collect-data',
    system: 'CRM',
    document: makeDocument('d1'),
    tables: [{ name: 'Kontakter', columns: ['Namn'], rows: 1 }],
  },
];

/** The right to portability covers what the one system holds. */
const assessed: CaseCommand = {
  type: 'assess-portability',
  set: { system: 'CRM', basis: 'contract', provided: true, automated: true },
};

const noRecipients: CaseCommand = { type: 'declare-no-recipients', reason: 'Ingen utlämnad' };

/** All the work that a case of a kind asks for before it can be granted, answered or documented, and the end itself. */
export const workThrough: Readonly<Record<CaseKind, readonly CaseCommand[]>> = {
  access: [
    ...settled,
    ...searched,
    makeLetter('access-summary'),
    { type: 'close', outcome: 'granted', note: '' },
  ],
  rectification: [
    ...settled,
    { type: 'take-measure', what: 'Efternamn', done: 'corrected', note: '' },
    { type: 'list-recipient', name: 'Leverantör AB' },
    { type: 'tell-recipient', id: 'r1', how: 'E-post' },
    makeLetter('rectification'),
    { type: 'close', outcome: 'granted', note: '' },
  ],
  erasure: [
    ...settled,
    { type: 'take-measure', what: 'Konto', done: 'erased', note: '' },
    {
      type: 'take-measure',
      what: 'Fakturor',
      done: 'kept',
      ground: 'legal-obligation',
      note: 'Bokföringslagen',
    },
    { type: 'list-recipient', name: 'Leverantör AB' },
    { type: 'excuse-recipient', id: 'r1', reason: 'Bolaget finns inte längre' },
    makeLetter('erasure'),
    {
      type: 'close',
      outcome: 'partly',
      note: '',
      grounds: [{ ground: 'legal-obligation', reasons: 'Fakturor sparas i sju år.' }],
    },
  ],
  restriction: [
    ...settled,
    { type: 'restrict', what: 'Alla uppgifter', ground: 'a' },
    noRecipients,
    makeLetter('restriction'),
    { type: 'close', outcome: 'granted', note: '' },
  ],
  portability: [
    ...settled,
    ...searched,
    assessed,
    makeLetter('portability'),
    { type: 'close', outcome: 'granted', note: '' },
  ],
  objection: [
    ...settled,
    { type: 'restrict', what: 'Profilering', ground: 'd' },
    {
      type: 'weigh-objection',
      weighing: { result: 'continues', ground: 'compelling-grounds', reasons: 'Bedrägerier' },
    },
    makeLetter('objection'),
    {
      type: 'close',
      outcome: 'refused',
      note: '',
      grounds: [{ ground: 'compelling-grounds', reasons: 'Bedrägerier' }],
    },
  ],
  'marketing-objection': [
    ...settled,
    { type: 'stop-marketing', systems: 'Nyhetsbrevet' },
    { type: 'enter-suppression' },
    makeLetter('marketing-stop'),
    { type: 'close', outcome: 'granted', note: '' },
  ],
  'automated-decision': [
    ...settled,
    {
      type: 'review-decision',
      review: { by: 'Robin Exempel', viewHeard: true, result: 'changed', reasons: 'Fel underlag' },
    },
    makeLetter('human-review'),
    { type: 'close', outcome: 'granted', note: '' },
  ],
  complaint: [
    ...settled,
    { type: 'appoint-representative', name: 'Robin Exempel' },
    { type: 'log-contact', direction: 'out', channel: 'phone', summary: 'Ringde upp' },
    {
      type: 'find-complaint',
      finding: { outcome: 'upheld', reasons: 'Svaret kom för sent' },
    },
    { type: 'describe-options', options: ['Rätta', 'Radera'] },
    { type: 'choose-remedy', remedy: 'Rätta', followUpOn: '2026-11-01' },
    { type: 'carry-out-remedy', result: 'Rättat' },
    makeLetter('complaint-answer'),
    { type: 'close', outcome: 'answered', note: '' },
  ],
  breach: [
    ...settled,
    breach,
    { type: 'assess-risk', risk: { likelihood: 'high', severity: 'high', reasons: 'Spritt' } },
    { type: 'decide-notification', decision: { notify: true, reasons: 'Risk' } },
    { type: 'record-notification', receipt: 'IMY-1', delayReasons: '', complete: false },
    { type: 'supplement-notification', text: 'Antalet är klart', complete: true },
    { type: 'decide-communication', decision: { inform: true, reasons: 'Hög risk' } },
    { type: 'record-communication', how: 'E-post', persons: 3 },
    { type: 'close', outcome: 'documented', note: '' },
  ],
  'authority-inquiry': [
    {
      type: 'describe-inquiry',
      inquiry: {
        authority: 'Integritetsskyddsmyndigheten',
        theirReference: 'IMY-2026-4321',
        asked: 'Hur begäran har hanterats',
        concerns: '',
      },
      answerBy: '2026-10-20',
    },
    { type: 'link-case', reference: 'DSR-2026-0002', relation: 'arose-from' },
    { type: 'attach-file', document: makeDocument('f1'), note: 'Brevväxlingen' },
    makeLetter('authority-answer'),
    { type: 'close', outcome: 'answered', note: '' },
  ],
  question: [
    ...settled,
    { type: 'log-contact', direction: 'out', channel: 'email', summary: 'Svar', answers: true },
    { type: 'close', outcome: 'answered', note: '' },
  ],
};
