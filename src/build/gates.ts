import { allowedHosts } from '../derive/hosts.ts';
import type { Site } from '../derive/site.ts';
import type { Problem } from '../problems.ts';
import { contentSecurityPolicy } from '../security-headers.ts';
import { beaconOf } from '../visits/beacon.ts';
import { checkFeeds } from './gates/feeds.ts';
import { checkForeign } from './gates/foreign.ts';
import { checkHiddenLinks } from './gates/hidden-links.ts';
import { checkHosts } from './gates/hosts.ts';
import { checkLinks } from './gates/links.ts';
import { checkMarkup } from './gates/markup.ts';
import { checkPolicy } from './gates/policy.ts';
import { checkPhotos } from './gates/photos.ts';
import { checkUnpublished } from './gates/unpublished.ts';
import { checkWeight } from './gates/weight.ts';
import { parsePages } from './gates/parsed-page.ts';
import type { Output } from './output.ts';
import { pageScale } from './page-weight.ts';

/** Every fault of a finished site but those that `checkValidity` tells, one rule a file. @param pages as `parsePages` gives them, where they are there already */
export function runGates(
  output: Output,
  site: Pick<Site, 'articles' | 'published' | 'pages' | 'urls' | 'school'>,
  pages = parsePages(output, site),
): Problem[] {
  const beacon = beaconOf(site.school.visits);
  return [
    ...checkMarkup(pages),
    ...checkLinks(pages, output, site.urls.home),
    ...checkForeign(pages, beacon),
    ...checkPolicy(pages, (withVideo) => contentSecurityPolicy(beacon?.allow, withVideo)),
    ...checkHosts(pages, {
      hosts: allowedHosts(site.school, site.urls.absolute('')),
      written: { entries: site.school.hosts ?? [] },
    }),
    ...checkHiddenLinks(pages),
    ...checkFeeds(output, site),
    ...checkWeight(pages, pageScale(output, site.urls.home)),
    ...checkPhotos(output),
    ...checkUnpublished(output, site),
  ];
}
