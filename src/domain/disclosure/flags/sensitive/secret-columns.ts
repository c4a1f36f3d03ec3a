import { plainName } from '../../../register/system-mapping.ts';
import type { FlagKind } from '../flag.ts';

const passwords =
  /^(?:user|användar|kund|e?mail|epost|wifi|login|inloggnings|konto|account)?(?:lösenord|lösen|lösenfras|passord|adgangskode|salasana|kennwort|passwor[dt]|passwd|pwd|pass|passphrase|pinkod|pincode|pin)(?:et)?(?:s?(?:hash|salt|md5|sha1|sha256|bcrypt|klartext|plain|plaintext))?$/;
const secrets =
  /^(?:(?:api|access|refresh|auth|session|bearer|client|app|id)?(?:token|secret|key|nyckel)|apinyckel|hash|salt|cvc|cvv|kortnummer|kortnr|kreditkort(?:snummer)?|cardnumber|creditcard(?:number)?|cookie|sessionid|engångskod|otp|totp|säkerhetsfråga|säkerhetssvar|securityanswer)$/;
/** Says whether there is a password, not what it is. */
const nothing =
  /^(?:|[*•·x]+|ja|nej|yes|no|true|false|sant|falskt|[01]|null|none|n\/a|-+|(?:19|20)\d\d-\d\d-\d\d.*)$/iu;

/** What the cells of a column are by its name alone: passwords, other secrets, or nothing of the kind. */
export function secretColumn(column: string): Extract<FlagKind, 'password' | 'secret'> | undefined {
  const name = plainName(column);
  return passwords.test(name) ? 'password' : secrets.test(name) ? 'secret' : undefined;
}

/** Whether a cell of such a column holds anything that could be used. */
export const holdsSecret = (cell: string): boolean => !nothing.test(cell.trim());
