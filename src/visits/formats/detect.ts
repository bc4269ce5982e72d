import type { LogFormat } from '../log-line.ts';
import { caddy, isCaddy } from './caddy.ts';
import { createCloudFront, isCloudFront } from './cloudfront.ts';
import { combined, isCombined } from './combined.ts';
import { createIis } from './iis.ts';
import { isFieldsLine } from './w3c.ts';

/** The format that a line gives away; undefined when it could be of any, so that the next line is asked. */
export function detectFormat(line: string): LogFormat | undefined {
  if (isFieldsLine(line)) return isCloudFront(line) ? createCloudFront() : createIis();
  if (isCaddy(line)) return caddy;
  return isCombined(line) ? combined : undefined;
}
