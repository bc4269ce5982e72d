/** The eight groups of an IPv6 address; IPv4 stands in the last two after `::ffff:`. */
export type Address = readonly number[];

/**
 * Reads an IP address as logs and `X-Forwarded-For` write it: IPv4, IPv6, IPv6
 * with IPv4 at its end, in brackets, with a port, with a zone (`%eth0`).
 *
 * @returns undefined for anything else, such as a host's name or `unknown`
 */
export function parseAddress(text: string): Address | undefined {
  const bare = /^\[([^\]]*)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1');
  if (!bare.includes(':')) {
    const groups = parseIpv4(bare);
    return groups && [0, 0, 0, 0, 0, 0xffff, ...groups];
  }
  return parseIpv6(bare.replace(/%.*/, ''));
}

/** Whether the address is IPv4, also when it was written as IPv6. */
export function isIpv4(address: ArrayLike<number>): boolean {
  if (address[5] !== 0xffff) return false;
  for (let group = 0; group < 5; group += 1) if (address[group] !== 0) return false;
  return true;
}

function parseIpv4(text: string): number[] | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
  return [a * 256 + b, c * 256 + d];
}

function parseIpv6(text: string): number[] | undefined {
  const halves = text.split('::').map(parseGroups);
  const [head, tail] = halves;
  if (!head || halves.includes(undefined) || halves.length > 2) return undefined;
  if (!tail) return head.length === 8 ? head : undefined;
  const zeros = 8 - head.length - tail.length;
  return zeros > 0 ? [...head, ...new Array<number>(zeros).fill(0), ...tail] : undefined;
}

function parseGroups(text: string): number[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const groups = parts.flatMap((part, index) => {
    if (/^[0-9a-f]{1,4}$/i.test(part)) return [Number.parseInt(part, 16)];
    return (index === parts.length - 1 ? parseIpv4(part) : undefined) ?? [Number.NaN];
  });
  return groups.some(Number.isNaN) ? undefined : groups;
}
