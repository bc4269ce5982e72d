import fs from 'node:fs';
import path from 'node:path';
import type { Beacon } from '../visits/beacon.ts';
import { headersFile } from './headers/headers-file.ts';
import { nginxSnippet } from './headers/nginx.ts';
import { siteHeaders, type SiteHeaders } from './headers/site-headers.ts';

/** The files from which hostings learn the headers; GitHub Pages can be told none, there each page's own policy remains. */
const WRITERS: Readonly<Record<string, (headers: SiteHeaders) => string>> = {
  _headers: headersFile,
  'nginx-headers.conf': nginxSnippet,
};

/** Files of a site that some hostings read and do not serve. */
export const HOSTING_FILES: readonly string[] = Object.keys(WRITERS);

/** Writes the headers of a site beside it, for each hosting in its own way. */
export function writeHeaderFiles(dir: string, base: string, beacon: Pick<Beacon, 'allow'> | undefined): void {
  const headers = siteHeaders(base, beacon);
  for (const [file, write] of Object.entries(WRITERS)) fs.writeFileSync(path.join(dir, file), write(headers));
}
