import { execFileSync, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { z } from '../../../shared/zod.ts';

/** A packet as it was sent, as the capture prints it. */
const packetSchema = z.object({
  protocol: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  from_port: z.number().optional(),
  to_port: z.number().optional(),
  syn: z.boolean().optional(),
  name: z.string().optional(),
  data: z.string().optional(),
  interface: z.string().optional(),
});
export type Packet = z.infer<typeof packetSchema>;

export interface Trap {
  /** What has been sent since the last time this was asked, without the test driver's own words to the program. */
  readonly caught: () => Promise<readonly Packet[]>;
  readonly close: () => void;
}

/** Any name there is leads here: an address of nobody (RFC 5737), which this namespace takes for its own. */
const everywhere = '203.0.113.7';

/**
 * Makes this network namespace a place from which nothing comes away but where everything seems to be there: every
 * address is our own, every name has an address, WebRTC finds a network card, and every packet is written down.
 */
export const openTrap = async (folder: string): Promise<Trap> => {
  layOut(folder);
  const names = await answerNames();
  const capture = spawn('/usr/bin/python3', ['-u', path.join(import.meta.dirname, 'capture.py')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const packets: Packet[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    capture.once('exit', () => reject(new Error('the packets cannot be looked at')));
    createInterface({ input: capture.stdout }).on('line', (line) => {
      const packet = packetSchema.parse(JSON.parse(line));
      if (packet.protocol === 'ready') resolve();
      else packets.push(packet);
    });
  });
  await ready;
  return {
    caught: async () => {
      await quiet();
      return withoutDriver(packets.splice(0));
    },
    close: () => {
      capture.kill();
      names.close();
    },
  };
};

const ip = (...args: readonly string[]) => execFileSync('ip', args);

const layOut = (folder: string): void => {
  ip('link', 'set', 'lo', 'up');
  // A card with an address, since WebRTC keeps still without one. The kernel's own IPv6 greetings on it are not ours.
  ip('link', 'add', 'kort0', 'type', 'veth', 'peer', 'name', 'kort1');
  for (const card of ['kort0', 'kort1']) writeFileSync(`/proc/sys/net/ipv6/conf/${card}/disable_ipv6`, '1');
  ip('address', 'add', '192.168.77.2/24', 'dev', 'kort0');
  for (const card of ['kort0', 'kort1']) ip('link', 'set', card, 'up');
  ip('route', 'add', 'default', 'dev', 'kort0');
  ip('route', 'add', 'local', 'default', 'dev', 'lo');
  ip('-6', 'route', 'add', 'local', 'default', 'dev', 'lo');
  const names = path.join(folder, 'resolv.conf');
  writeFileSync(names, 'nameserver 127.0.0.1\n');
  execFileSync('mount', ['--bind', names, '/etc/resolv.conf']);
};

/** A name server for which every name there is exists. */
const answerNames = async () => {
  const socket = createSocket('udp4');
  socket.on('message', (query, { port, address }) => socket.send(answerTo(query), port, address));
  socket.bind(53, '127.0.0.1');
  await once(socket, 'listening');
  return socket;
};

const answerTo = (query: Buffer): Buffer => {
  const end = query.indexOf(0, 12) + 5;
  const isAddress = query.readUInt16BE(end - 4) === 1;
  const head = Buffer.concat([
    query.subarray(0, 2),
    Buffer.from([0x81, 0x80, 0, 1, 0, isAddress ? 1 : 0, 0, 0, 0, 0]),
  ]);
  const record = [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...everywhere.split('.').map(Number)];
  return Buffer.concat([head, query.subarray(12, end), Buffer.from(isAddress ? record : [])]);
};

/** What has been sent is written down a moment later. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 300));

/**
 * Playwright speaks to the program over 127.0.0.1, by Chromium's and Node's own debugging protocols: a conversation that
 * begins with a request for one of these, on a port the program itself listens on, is the test's and not the app's.
 */
const withoutDriver = (packets: readonly Packet[]): readonly Packet[] => {
  const doors = new Set(
    packets.flatMap(({ data, to_port: port }) =>
      data !== undefined && port !== undefined && /^(GET|HEAD) \/(json|devtools\/|[0-9a-f-]{36} )/.test(data)
        ? [port]
        : [],
    ),
  );
  for (const door of doors) known.add(door);
  return packets.filter(({ protocol, from, to, from_port: begin, to_port: end, data, name }) => {
    const isHome = from === '127.0.0.1' && to === '127.0.0.1';
    if (isHome && protocol === 'tcp') return !(known.has(begin ?? 0) || known.has(end ?? 0));
    // What our own name server answers is not a question, and a refusal of the kernel's to a question is none either.
    if (isHome && protocol === 'udp' && begin === 53) return false;
    return !(data === '' && protocol === 'tcp' && name === undefined && from === everywhere);
  });
};

const known = new Set<number>();

/** Packets by what they are, e.g. `dns v3.lekkasje.example` or `tcp 203.0.113.7:443`, each once. */
export const described = (packets: readonly Packet[]): readonly string[] => [
  ...new Set(
    packets.map(({ protocol, from, to, to_port: port, name, interface: card }) =>
      name === undefined
        ? `${protocol} ${from ?? ''} → ${to ?? ''}${port === undefined ? '' : `:${port}`} (${card ?? ''})`
        : `${port === 53 ? 'dns' : 'multicast dns'} ${name}`,
    ),
  ),
];
