import type { Writer } from '#domain/case/message.ts';
import { addressParser, type Address, type Email } from 'postal-mime';
import { plainLine } from '../text/plain-line.ts';
import { readable } from './text/encoding.ts';
import { receivingHosts } from './date/received-lines.ts';

/** More people than this no mail is from. */
const most = 50;

/** The mailboxes of parsed addresses, those of groups included. */
export const mailboxes = (addresses: readonly (Address | undefined)[]): Writer[] =>
  addresses
    .flatMap((address) => (address ? (address.group ?? [address]) : []))
    .slice(0, most)
    .map(mailbox);

/** The mailboxes that header fields of one name hold; the parser itself gives the first of some fields only. */
export const mailboxesIn = ({ headers }: Pick<Email, 'headers'>, name: string): Writer[] =>
  mailboxes(
    headers
      .filter(({ key }) => key === name)
      .flatMap(({ value }) => addressParser(value.slice(0, 20_000))),
  );

/** The part after the @, lower case; '' without one. */
export const domainOf = (email: string): string => email.split('@')[1]?.toLowerCase() ?? '';

/** Whether two addresses are one, as far as capitals go. */
export const isSameAddress = (one: string, other: string): boolean =>
  one !== '' && one.toLowerCase() === other.toLowerCase();

/** Where anybody may have an address: nobody's own. */
const open = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.se live.se live.com msn.com yahoo.com yahoo.se icloud.com me.com proton.me protonmail.com telia.com gmx.de web.de'.split(
    ' ',
  ),
);

/**
 * The domains of the organisation that got a mail: those it was delivered to, else those of its addressees in whose
 * domain the server is that took it, else those of all its addressees.
 */
export function ourDomains({ headers }: Pick<Email, 'headers'>): ReadonlySet<string> {
  const named = (...names: string[]) =>
    names
      .flatMap((name) => mailboxesIn({ headers }, name))
      .map(({ email }) => domainOf(email))
      .filter((domain) => domain !== '' && domain !== 'localhost' && !open.has(domain));
  const delivered = named('delivered-to', 'x-original-to');
  if (delivered.length > 0) return new Set(delivered);
  const to = named('to', 'cc');
  const servers = receivingHosts({ headers });
  const served = to.filter((domain) => servers.some((by) => isWithin(by, domain)));
  return new Set(served.length > 0 ? served : named('to'));
}

/** Whether a host or domain is the other or lies below it. */
export const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

function mailbox({
  name,
  address = '',
}: {
  readonly name: string;
  readonly address?: string;
}): Writer {
  const email = plainLine(address, 320);
  const said = plainLine(readable(name), 300);
  return { name: said === email ? '' : said, email: /^[^\s@]+@[^\s@]+$/.test(email) ? email : '' };
}
