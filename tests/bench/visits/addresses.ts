import type { Random } from './random.ts';

/** Addresses that a carrier puts its customers behind. */
const SHARED = 400;

/** The addresses one person comes from: the next one, whenever it is asked. */
export type NextAddress = (random: Random) => string;

/**
 * A person's way into the net: behind a carrier's shared address, at home, or by
 * IPv6, whose second half a phone changes for each visit. Servers that listen on
 * both families write some IPv4 addresses as IPv6.
 */
export function makeAddress(random: Random): NextAddress {
  const kind = random(20);
  if (kind < 9) return written(`113.${160 + random(4)}.${random(SHARED / 4)}.7`);
  if (kind < 16) return written(`14.${224 + random(32)}.${random(256)}.${random(256)}`);
  const network = `2405:4802:${random(65_536).toString(16)}:${(random(200) * 16).toString(16)}`;
  return (next) =>
    `${network}:${next(8) === 0 ? `:${hex(next)}` : [0, 1, 2, 3].map(() => hex(next)).join(':')}`;
}

function written(ipv4: string): NextAddress {
  return (random) => (random(12) === 0 ? `::ffff:${ipv4}` : ipv4);
}

function hex(random: Random): string {
  return random(65_536).toString(16);
}
