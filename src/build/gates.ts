import { allowedHosts } from '../derive/hosts.ts';
import type { Site } from '../derive/site.ts';
import type { Problem } from '../problems.ts';
import { beaconOf } from '../visits/beacon.ts';
import { checkForeign } from './gates/foreign.ts';
import { checkHiddenLinks } from './gates/hidden-links.ts';
import { checkHosts } from './gates/hosts.ts';
import { checkLinks } from './gates/links.ts';
import { checkMarkup } from './gates/markup.ts';
import { checkPhotos } from './gates/photos.ts';
import { checkUnpublished } from './gates/unpublished.ts';
import { parsePages } from './gates/parsed-page.ts';
import type { Output } from './output.ts';

/** Every fault of a finished site, one rule a file. @param site when it is known what may be published */
export function runGates(
  output: Output,
  site: Pick<Site, 'articles' | 'published' | 'pages' | 'urls' | 'school'>,
): Problem[] {
  const pages = parsePages(output, site);
  return [
    ...checkMarkup(pages),
    ...checkLinks(pages, output, site.urls.home),
    ...checkForeign(pages, beaconOf(site.school.visits)),
    ...checkHosts(pages, {
      hosts: allowedHosts(site.school, site.urls.absolute('')),
      written: { entries: site.school.hosts ?? [] },
    }),
    ...checkHiddenLinks(pages),
    ...checkPhotos(output),
    ...checkUnpublished(output, site),
  ];
}
