import { readAddress, readIpv4 } from './address-bytes.ts';
import { isIpv4, parseAddress, type Address } from './address.ts';
import { Numbering } from './numbering.ts';
import { PairNumbering } from './pair-numbering.ts';

/** IPv4, networks and names, which are told apart by what is added to the agent's number. */
const KINDS = 3;
const IPV4 = 0;
const NETWORK = 1;
const NAME = 2;

/**
 * Numbers clients: an address and an agent. Of an address counts what tells clients
 * apart: IPv4 whole, also when it was written as IPv6; IPv6 cut to /64. A name that
 * a server looked up stands for itself.
 *
 * Addresses are kept as numbers: texts of a hundred thousand, and of all that they
 * were cut from, would take more memory than all else.
 */
export class Clients {
  readonly #clients = new PairNumbering();
  readonly #networks = new PairNumbering();
  readonly #names = new Numbering<string>();
  readonly #groups = new Int32Array(8);

  /** The number, from 0, of the client whose address stands in `[start, end)` of the bytes as a log writes it. */
  numberOf(bytes: Buffer, start: number, end: number, agent: number): number {
    const ipv4 = readIpv4(bytes, start, end);
    if (!Number.isNaN(ipv4)) return this.#number(ipv4, IPV4, agent);
    if (readAddress(bytes, start, end, this.#groups)) return this.#numberOfGroups(this.#groups, agent);
    const text = bytes.toString('latin1', start, end);
    // IPv4 that is not written as usual: nobody knows what was meant.
    const address = /^\d+\.\d+\.\d+\.\d+$/.test(text) ? undefined : parseAddress(text);
    return address ? this.#numberOfGroups(address, agent) : this.#number(this.#names.numberOf(text), NAME, agent); // prettier-ignore
  }

  /** The same of an address in a text. */
  numberOfText(text: string, agent: number): number {
    const bytes = Buffer.from(text, 'latin1');
    return this.numberOf(bytes, 0, bytes.length, agent);
  }

  #numberOfGroups(groups: Int32Array | Address, agent: number): number {
    if (isIpv4(groups)) return this.#number(pair(groups, 6), IPV4, agent);
    return this.#number(this.#networks.numberOf(pair(groups, 0), pair(groups, 2)), NETWORK, agent);
  }

  #number(address: number, kind: number, agent: number): number {
    return this.#clients.numberOf(address, agent * KINDS + kind);
  }
}

/** Two groups as one number. */
function pair(groups: Int32Array | Address, first: number): number {
  return ((groups[first] ?? 0) << 16) | (groups[first + 1] ?? 0);
}
