import type { ServiceName } from '../visits/services.ts';
import type { Counter } from './counter.ts';
import { goatcounter } from './goatcounter.ts';
import { umami } from './umami.ts';

/** The adapter of each service. */
export const COUNTERS: Readonly<Record<ServiceName, Counter>> = {
  goatcounter,
  umami,
};
