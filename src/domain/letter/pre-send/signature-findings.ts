import { signerOf } from '../letterhead/signer.ts';
import type { Finding } from './finding.ts';
import type { PreSend } from './pre-send.ts';

/** Nobody can be asked about a letter that no person has signed (Art. 12(1): transparent and easily accessible). */
export const signatureFindings = ({ subject, facts }: PreSend): Finding[] =>
  signerOf(subject.handler, facts.sender.signature.name) === ''
    ? [{ code: 'unsigned', severity: 'risk', facts: {}, mend: 'letterhead' }]
    : [];
