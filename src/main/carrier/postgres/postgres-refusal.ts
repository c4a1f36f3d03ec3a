import { refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';

type Code = Exclude<
  CarrierRefusal,
  {
    readonly code:
      | 'carrier-newer'
      | 'carrier-slow'
      | 'carrier-crowded'
      | 'desk-unknown'
      | 'object-too-large'
      | 'server-failed';
  }
>['code'];

/** SQLSTATE, Node's and OpenSSL's codes, in that order. */
const by: Readonly<Record<string, Code>> = {
  '28P01': 'login-refused',
  '28000': 'login-refused',
  '3D000': 'database-missing',
  '42501': 'rights-missing',
  '3F000': 'database-unprepared',
  '42P01': 'database-unprepared',
  // Somebody has taken away a column, a function or a key of what was made.
  '42703': 'database-unprepared',
  '42883': 'database-unprepared',
  '42P10': 'database-unprepared',
  '53100': 'carrier-full',
  '53200': 'carrier-full',
  '54000': 'carrier-full',
  '25006': 'carrier-read-only',
  '53300': 'carrier-unreachable',
  '57P01': 'carrier-unreachable',
  '57P02': 'carrier-unreachable',
  '57P03': 'carrier-unreachable',
  '08006': 'carrier-unreachable',
  '08P01': 'carrier-unreachable',
  '57P05': 'carrier-unreachable',
  ECONNREFUSED: 'carrier-unreachable',
  ECONNRESET: 'carrier-unreachable',
  EPROTO: 'server-untrusted',
  EPIPE: 'carrier-unreachable',
  ENOENT: 'carrier-unreachable',
  EACCES: 'carrier-unreachable',
  ENOTFOUND: 'carrier-unreachable',
  EAI_AGAIN: 'carrier-unreachable',
  EHOSTUNREACH: 'carrier-unreachable',
  ENETUNREACH: 'carrier-unreachable',
  ETIMEDOUT: 'carrier-unreachable',
  CERT_HAS_EXPIRED: 'server-untrusted',
  CERT_NOT_YET_VALID: 'server-untrusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'server-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'server-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'server-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'server-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'server-untrusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'server-untrusted',
};

/** What the driver says without a code. */
const said: readonly (readonly [RegExp, Code])[] = [
  [/does not support SSL/i, 'server-without-tls'],
  [/password must be a string|SASL/i, 'login-refused'],
  [/terminat|not queryable|closed|ended|hang up/i, 'carrier-unreachable'],
  [/PEM|certificate|issuer/i, 'server-untrusted'],
];

const sqlState = /^[0-9A-Z]{5}$/;

/**
 * What a server, a network or a certificate answers, as a refusal. Never the message itself: it names logins. What else a
 * server says is told by its SQLSTATE; what comes from no server and no network is a bug, and is thrown on.
 */
export function refuseByServer(error: unknown, seconds: number): Result<never, CarrierRefusal> {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error ? String(error.code) : '';
  const { message } = error;
  if (code === '57014' || code === '55P03' || /timeout/i.test(message))
    return refuse({ code: 'carrier-slow', seconds });
  const known = by[code] ?? said.find(([pattern]) => pattern.test(message))?.[1];
  if (known) return refuse({ code: known });
  // A name that means several addresses fails by each of them.
  if (error instanceof AggregateError) return refuseByServer(error.errors[0], seconds);
  if (code.startsWith('ERR_SSL_')) return refuse({ code: 'server-untrusted' });
  if ('syscall' in error) return refuse({ code: 'carrier-unreachable' });
  if (sqlState.test(code)) return refuse({ code: 'server-failed', state: code });
  throw error;
}
