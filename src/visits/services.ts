/** A counter that somebody else runs and that a school may choose in `visits.source`. */
export interface Service {
  /** As people call it. */
  readonly label: string;
  /** Whether one address holds the counts of several sites, told apart by `site`. */
  readonly hasSites: boolean;
}

/** By the name that `visits.source.type` and the ledger's `src` use. Each has an adapter in `counters/`. */
export const SERVICES = {
  goatcounter: { label: 'GoatCounter', hasSites: false },
  umami: { label: 'Umami', hasSites: true },
} as const satisfies Record<string, Service>;

export type ServiceName = keyof typeof SERVICES;

export const SERVICE_NAMES = Object.keys(SERVICES) as ServiceName[];

export function isServiceName(name: string): name is ServiceName {
  return Object.hasOwn(SERVICES, name);
}
