import type { LogFormat } from '../log-line.ts';
import { createW3c } from './w3c.ts';

/** Logs of IIS: W3C with spaces between the columns, and `+` for a space within one. */
export function createIis(): LogFormat {
  return createW3c({
    separator: 0x20,
    targetText: (written) => written,
    agentText: (written) => written.replaceAll('+', ' '),
  });
}
