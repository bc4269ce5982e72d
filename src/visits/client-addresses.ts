import { readAddress, readIpv4 } from './address-bytes.ts';
import { isIpv4, parseAddress, type Address } from './address.ts';
import { Numbering } from './numbering.ts';
import { PairNumbering } from './pair-numbering.ts';

/**
 * Numbers what of an address tells clients apart: IPv4 whole, also when it was written
 * as IPv6; IPv6 cut to /64. A name that a server looked up stands for itself.
 *
 * Addresses are kept as numbers: texts of a hundred thousand, and of all that they
 * were cut from, would take more memory than all else.
 */
export class ClientAddresses {
  readonly #ipv4 = new PairNumbering();
  readonly #networks = new PairNumbering();
  readonly #names = new Numbering<string>();
  readonly #groups = new Int32Array(8);

  /** The number of the address in `[start, end)` of the bytes, as a log writes it. */
  numberOf(bytes: Buffer, start: number, end: number): number {
    const ipv4 = readIpv4(bytes, start, end);
    if (!Number.isNaN(ipv4)) return this.#ipv4.numberOf(ipv4, 0) * KINDS;
    if (readAddress(bytes, start, end, this.#groups)) return this.#numberOfGroups(this.#groups);
    const text = bytes.toString('latin1', start, end);
    // IPv4 that is not written as usual: nobody knows what was meant.
    const address = /^\d+\.\d+\.\d+\.\d+$/.test(text) ? undefined : parseAddress(text);
    return address ? this.#numberOfGroups(address) : this.#names.numberOf(text) * KINDS + 2;
  }

  /** The same of a text. */
  numberOfText(text: string): number {
    const bytes = Buffer.from(text, 'latin1');
    return this.numberOf(bytes, 0, bytes.length);
  }

  #numberOfGroups(groups: Int32Array | Address): number {
    if (isIpv4(groups)) return this.#ipv4.numberOf(pair(groups, 6), 0) * KINDS;
    return this.#networks.numberOf(pair(groups, 0), pair(groups, 2)) * KINDS + 1;
  }
}

/** Two groups as one number. */
function pair(groups: Int32Array | Address, first: number): number {
  return ((groups[first] ?? 0) << 16) | (groups[first + 1] ?? 0);
}

/** IPv4, networks and names, which are numbered apart. */
const KINDS = 3;
