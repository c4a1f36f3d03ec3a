import { Socket as Datagrams } from 'node:dgram';
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';

/**
 * Loaded into every Node process of a test (`NODE_OPTIONS`): notes in the file `TEST_SOCKETS` whom it calls. A call to a
 * pipe or socket of the machine's own file system is none over a network.
 */
const file = process.env['TEST_SOCKETS'] ?? '';
const note = (whom: string) => appendFileSync(file, `${whom}\n`);

interface Whom {
  readonly path?: string;
  readonly host?: string;
  readonly port?: number | string;
}

// oxlint-disable-next-line typescript/unbound-method -- called on the socket it is of.
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const {
    path,
    host = 'localhost',
    port,
  }: Whom = typeof first === 'object' && first !== null
    ? first
    : { port: Number(first), host: String(args[1]) };
  if (path === undefined) note(`${host}:${port}`);
  return Reflect.apply(connect, this, args) as Socket;
};

// oxlint-disable-next-line typescript/unbound-method -- likewise.
const send = Datagrams.prototype.send;
Datagrams.prototype.send = function (this: Datagrams, ...args: unknown[]) {
  note('datagram');
  Reflect.apply(send, this, args);
} as typeof send;
