import type { Shape } from '#shared/words/shape.ts';
import type { evidence as sv } from '../../sv/book/evidence.ts';

export const evidence: Shape<typeof sv> = {
  menu: 'Evidence pack …',
  title: 'Evidence pack',
  make: 'Make the pack',
  making: 'Making the evidence pack',
  ofPeriod: 'An evidence pack of all cases that came in in a period.',
  ofCases_one: 'An evidence pack of one case.',
  ofCases_other: 'An evidence pack of {{count, number}} cases.',
  from: 'From',
  to: 'To and including',
  undated: 'Give both days, the first one first.',
  names: 'Names',
  choices: { kept: 'With names', masked: 'Without names' },
  form: 'Form',
  forms: { pack: 'Pack', stick: 'Sealed, on a stick' },
  until: 'To be read until',
  passphrase: 'Passphrase of the stick',
  page: 'Put the verifier page beside the file on the stick. It reads and checks what is in it.',
  holds: {
    sealed:
      'For an audit where there is nothing but a laptop: what is chosen, sealed under a passphrase of its own. The file is read with the verifier page in any browser, without a network. Give the passphrase by another way than the stick.',
    kept: 'The pack holds a readable record of each case, the documents, the events and the proof: links and signatures out of the logs. It is not encrypted.',
    masked:
      'Names, free text and documents are left out. Numbers, times and kinds of events remain, and the proof holds.',
  },
  reason: 'Reason',
  reasonHelp: 'Stands in the pack and in the history of each case. Write no names here.',
  reasonMissing: 'Write why the evidence is given out.',
  verifier:
    'The receiver checks the pack with the verifier page. Give it by another way than the pack.',
  saveVerifier: 'Save verifier',
  made_one: 'The evidence pack is made: one case, {{files}} files',
  made_other: 'The evidence pack is made: {{count, number}} cases, {{files}} files',
  unopened_one:
    'One confidential case of the period is not in it: you do not open it. The pack says so.',
  unopened_other:
    '{{count, number}} confidential cases of the period are not in it: you do not open them. The pack says so.',
};
