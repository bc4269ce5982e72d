import type { SchoolSettings } from '../schemas/school.ts';
import { destinationOf, hostEntry } from '../text/destination.ts';
import { beaconOf } from '../visits/beacon.ts';

/** Which hosts a school's links may lead to. */
export interface AllowedHosts {
  /** The host itself or any below it. */
  allows(host: string): boolean;
  /** Of the school's own site. */
  isOwn(host: string): boolean;
}

/**
 * The hosts that the pages of a school may name: its own, those of `menu`, `links`
 * and `hosts` of school.yaml, and its counter's. Each stands for itself, with or
 * without `www.`, on any port, and for every host below it: `thainguyen.gov.vn` for
 * `dinhhoa.thainguyen.gov.vn` too, never the other way round.
 *
 * @param origin of the addresses that the build makes, which may differ from `url`
 */
export function allowedHosts(
  {
    url,
    menu = [],
    links = [],
    hosts = [],
    visits,
  }: Pick<SchoolSettings, 'url' | 'menu' | 'links' | 'hosts' | 'visits'>,
  origin: string,
): AllowedHosts {
  const own = [url, origin].flatMap(hostOf);
  const written = [
    ...menu,
    ...menu.flatMap(({ items = [] }) => items),
    ...links.flatMap(({ items }) => items),
  ];
  const beacon = beaconOf(visits);
  const allowed = [
    ...own,
    ...written.flatMap(({ href }) => hostOf(href)),
    ...hosts.flatMap((entry) => hostEntry(entry) ?? []),
    ...(beacon ? hostOf(beacon.address) : []),
  ].map((host) => host.replace(/^www\./, ''));
  const names = new Set(allowed);
  const known = new Map<string, boolean>();
  return {
    allows(host) {
      const verdict = known.get(host) ?? parentsOf(host).some((parent) => names.has(parent));
      known.set(host, verdict);
      return verdict;
    },
    isOwn: (host) => own.includes(host),
  };
}

function hostOf(address: string): string[] {
  const destination = destinationOf(address);
  return destination.kind === 'host' ? [destination.host] : [];
}

/** The host and those above it, the nearest first. */
function parentsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/**
 * What to write in school.yaml so that links may lead to a host: the line itself,
 * in the way in which its `hosts` is written now.
 *
 * @param inBrackets whether that is one line, `hosts: [a, b]`
 */
export function hostsLine(hosts: readonly string[], host: string, inBrackets = hosts.length === 0): string {
  return inBrackets ? `hosts: [${[...hosts, host].join(', ')}]` : `  - ${host}`;
}
