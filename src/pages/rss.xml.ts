import rss from '@astrojs/rss';
import { feedOptions } from '../derive/feed.ts';
import { loadSite } from '../load/site.ts';

export async function GET() {
  const site = await loadSite();
  return rss(
    feedOptions(site.school.name, site.school.welcome ?? `Tin của ${site.school.name}`, site.listed, site),
  );
}
