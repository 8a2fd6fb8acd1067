import { requests, type Channel } from '../../../shared/ipc.ts';
import { fuzzed } from './fuzz.ts';
import { randomOf } from './random.ts';

export interface FuzzOrder {
  readonly channel: Channel;
  readonly times: number;
  readonly seed: number;
  /** True: only requests that the schema refuses are sent, since the window is one that may ask. */
  readonly onlyWrong: boolean;
}

export interface Fuzzed {
  /** Requests that were answered, described. */
  readonly answered: readonly string[];
  readonly refused: number;
}

const fuzzChannel = async ({ channel, times, seed, onlyWrong }: FuzzOrder): Promise<Fuzzed> => {
  const random = randomOf(seed).fork(channel);
  const schema = requests[channel];
  const answered: string[] = [];
  let refused = 0;
  for (let time = 0; time < times; time += 1) {
    const request = fuzzed(schema, random);
    // Two arguments are one too many, whatever they are.
    const isWell = schema.safeParse(request).success;
    const args = isWell && onlyWrong ? [request, request] : [request];
    // What cannot cross at all (a function, a symbol) does not reach the door.
    if (await window.callRaw(channel, args)) answered.push(`${time}. ${describe(request)}`);
    else refused += 1;
  }
  return { answered, refused };
};

const describe = (request: unknown): string => {
  try {
    return JSON.stringify(request)?.slice(0, 200) ?? String(request);
  } catch {
    return String(request);
  }
};

declare global {
  interface Window {
    callRaw: (channel: string, args: readonly unknown[]) => Promise<boolean>;
    fuzzChannel: (order: FuzzOrder) => Promise<Fuzzed>;
  }
}

window.fuzzChannel = fuzzChannel;
