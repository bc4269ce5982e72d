import fs from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Environment } from '../load/environment.ts';
import { forgetSite, readSite } from '../load/site.ts';
import { photosById } from '../derive/article-photos.ts';
import { usefulWidths } from '../derive/photo-sources.ts';
import { cachedVariant } from '../photos/cache.ts';
import { DamagedPhoto } from '../photos/decode.ts';
import { makeLogoCard, makeVariants } from '../photos/variants.ts';
import { formatProblems } from '../problems.ts';
import { variantsIn, type Variant } from '../urls.ts';
import { damageOf } from './photos.ts';

const TYPES: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
};

/** In `npm run dev`: an edit of the content shows at once, photos are made when asked for, attachments are served. */
export function contentInDev({ contentDir, cacheDir, outDir }: Environment): AstroIntegration {
  return {
    name: 'bang-tin-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentDir)) return;
          forgetSite();
          // Astro keeps each page's list of paths until a module of the page changes.
          const graph = server.environments['ssr']?.moduleGraph;
          for (const module of graph?.idToModuleMap.values() ?? [])
            if (module.file?.includes('/src/load/')) graph?.invalidateModule(module);
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          findFile((request.url ?? '').split('?')[0] ?? '', { cacheDir, outDir })
            .then((file) => {
              if (file === undefined) return next();
              response.setHeader(
                'Content-Type',
                TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
              );
              fs.createReadStream(file).pipe(response);
            })
            .catch((error: unknown) => {
              if (!(error instanceof DamagedPhoto)) return next(error);
              server.config.logger.error(error.message);
              response.writeHead(404).end();
            });
        });
      },
    },
  };
}

async function findFile(
  address: string,
  { cacheDir, outDir }: { cacheDir: string; outDir: string },
): Promise<string | undefined> {
  const url = decodePath(address);
  if (url === undefined) return undefined;
  const [picture] = variantsIn(url);
  const { site } = await readSite();
  if (!site) return undefined;
  if (picture) {
    const { id, variant } = picture;
    const known = photosById(site.articles).get(id);
    // All that its pages will ask for: what is made alone is made from another width than in a build.
    const together = usefulWidths(known?.photo.width ?? 0).map((width): Variant => `${width}.webp`);
    if (known)
      await makeVariants(known.photo, [...new Set([...together, variant])], cacheDir).catch(
        (error: unknown) => {
          throw error instanceof DamagedPhoto ? new DamagedPhoto(formatProblems(damageOf(known))) : error;
        },
      );
    else if (id === site.logo.id) await makeLogoCard(site.logo.svg, id, cacheDir);
    else return undefined;
    return cachedVariant(cacheDir, id, variant);
  }
  const attachment = site.articles
    .flatMap(({ slug, attachments }) =>
      attachments.map(({ file, path: from }) => ({
        url: decodeURIComponent(site.urls.attachment(slug, file)),
        from,
      })),
    )
    .find((known) => known.url === url);
  if (attachment) return attachment.from;
  // The search index of the last build, so that the search page can be worked on.
  const built = path.join(outDir, url.slice(site.urls.home.length));
  return url.startsWith(site.urls.pagefind) && fs.existsSync(built) ? built : undefined;
}

/** An address as it is read; undefined when its percent signs make no sense. */
function decodePath(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}
