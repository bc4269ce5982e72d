import type { LogFormat } from '../log-line.ts';
import { createW3c } from './w3c.ts';

/**
 * Standard logs of CloudFront: W3C with tabs between the columns. Values are
 * percent-encoded once more than they were sent, a user agent's space is `%20`
 * in older files and `%2520` in newer ones.
 */
export function createCloudFront(): LogFormat {
  return createW3c({
    separator: 0x09,
    targetText: (written) => written.replace(/%25(?=[0-9a-f]{2})/gi, '%'),
    agentText: (written) => decode(decode(written)),
  });
}

/** Whether the columns that a `#Fields` line names are CloudFront's. */
export function isCloudFront(fieldsLine: string): boolean {
  return fieldsLine.includes('x-edge-location');
}

/** To one character a byte, as agents are told apart in all formats. */
function decode(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
