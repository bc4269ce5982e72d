import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { responseHeaders } from '../security-headers.ts';
import type { Beacon } from '../visits/beacon.ts';
import { CONTENT_TYPES } from './content-types.ts';

/**
 * Serves a finished site as its hosting will: the production headers, `index.html`
 * for folders, a redirect to the trailing slash, 404.html with status 404, and
 * nothing outside the base path.
 *
 * @param base begins and ends with a slash
 * @param beacon the school's, whose host the policy allows
 */
export function createStaticServer(dir: string, base: string, beacon?: Pick<Beacon, 'allow'>): http.Server {
  return http.createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const pathname = decode((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    const file = pathname?.startsWith(base)
      ? path.join(dir, path.posix.normalize(`/${pathname.slice(base.length)}`))
      : undefined;
    if (file && isFolder(file) && !pathname?.endsWith('/')) {
      return void response
        .writeHead(301, {
          Location: encodeURI(`${pathname}/`) + ((request.url ?? '').match(/\?.*/)?.[0] ?? ''),
        })
        .end();
    }
    const found = file && (isFolder(file) ? path.join(file, 'index.html') : file);
    if (found && isFile(found)) return send(found, 200, request, response, beacon);
    const notFound = path.join(dir, '404.html');
    if (isFile(notFound)) return send(notFound, 404, request, response, beacon);
    response.writeHead(404).end();
  });
}

function send(
  file: string,
  status: number,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  beacon: Pick<Beacon, 'allow'> | undefined,
): void {
  const type = CONTENT_TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  response.writeHead(status, {
    ...responseHeaders(type, beacon?.allow),
    'Content-Type': type,
    'Content-Length': fs.statSync(file).size,
  });
  if (request.method === 'HEAD') response.end();
  else fs.createReadStream(file).pipe(response);
}

function decode(text: string): string | undefined {
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
