import { isIpv4, parseAddress, type Address } from './address.ts';

/** Says whether an address is that of a proxy of the school's own. */
export type IsProxy = (address: string) => boolean;

interface Network {
  readonly address: Address;
  /** Leading bits of the 128 that count. */
  readonly bits: number;
}

/** An address or a network (`10.0.0.0/8`, `2001:db8::/32`) as school.yaml names it; undefined when it is neither. */
export function parseNetwork(text: string): Network | undefined {
  const [, written = '', length] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text.trim()) ?? [];
  const address = parseAddress(written);
  if (!address) return undefined;
  // A length beside IPv4 counts from the beginning of the IPv4 part.
  const before = isIpv4(address) && !written.includes(':') ? 96 : 0;
  const bits = length === undefined ? 128 : Number(length) + before;
  return bits <= 128 ? { address, bits } : undefined;
}

/** @param written addresses and networks; what is neither matches nothing */
export function createIsProxy(written: readonly string[]): IsProxy {
  const networks = written.map(parseNetwork).filter((network) => network !== undefined);
  return (text) => {
    if (networks.length === 0) return false;
    const address = parseAddress(text);
    return address !== undefined && networks.some((network) => contains(network, address));
  };
}

/**
 * The address that a request came from. Proxies append to `X-Forwarded-For` what
 * they saw, so it is read from its end: the first address that is no proxy of
 * ours. What stands before it the client may have made up.
 *
 * @param forwarded the header's value; empty when there is none
 */
export function originOf(peer: string, forwarded: string, isProxy: IsProxy): string {
  if (forwarded === '' || !isProxy(peer)) return peer;
  for (const hop of forwarded.split(',').toReversed()) {
    const address = hop.trim();
    if (!parseAddress(address)) return peer;
    if (!isProxy(address)) return address;
  }
  return peer;
}

function contains({ address, bits }: Network, other: Address): boolean {
  return address.every((group, index) => {
    const counted = Math.min(16, Math.max(0, bits - index * 16));
    return group >> (16 - counted) === (other[index] ?? 0) >> (16 - counted);
  });
}
