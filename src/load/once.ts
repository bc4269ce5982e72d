import type { Site } from '../derive/site.ts';

const made = new WeakMap<Site, Map<string, Promise<string>>>();

/** What `make` gives for a name, made once for each reading of the content. */
export function onceBySite(site: Site, name: string, make: () => Promise<string>): Promise<string> {
  const ofSite = made.get(site) ?? new Map<string, Promise<string>>();
  made.set(site, ofSite);
  const known = ofSite.get(name) ?? make();
  ofSite.set(name, known);
  return known;
}
