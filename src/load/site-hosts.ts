import fs from 'node:fs';
import { allowedHosts } from '../derive/hosts.ts';
import { linkFaults, type Link, type LinkRules } from '../derive/link-faults.ts';
import { reporter, type Problem } from '../problems.ts';
import type { SchoolSettings } from '../schemas/school.ts';
import { anchorsOf } from './anchors.ts';
import type { Content } from './content.ts';
import type { SchoolLinks } from './school.ts';

interface Written extends Pick<Content, 'articles' | 'pages' | 'urls'> {
  readonly school: SchoolSettings;
  readonly schoolLinks: SchoolLinks;
}

/** Reports links to hosts that the school does not name, and links that advertise betting: in articles, fixed pages, menu and board. */
export function reportSiteHosts(
  { articles, pages, school, schoolLinks, urls }: Written,
  problems: Problem[],
): void {
  const rules: LinkRules = {
    hosts: allowedHosts(school, urls.absolute('')),
    written: { entries: school.hosts ?? [], inBrackets: schoolLinks.hostsInBrackets },
  };
  const texts = [
    ...articles.map(({ source, links, body }) => ({
      source,
      links,
      html: body.map((part) => (part.kind === 'html' ? part.html : '')).join(''),
    })),
    ...pages,
  ];
  for (const { source, links, html } of texts) {
    const report = reporter(problems, source);
    const lines = new Map(links.toReversed().map(({ url, line }) => [written(url), line]));
    for (const anchor of readLinks(html, links)) {
      for (const { problem, fix } of linkFaults(anchor, rules))
        report(lines.get(written(anchor.address)) ?? lineNaming(anchor.address, source), problem, fix);
    }
  }
  const report = reporter(problems, schoolLinks.source);
  for (const { url, line, title } of schoolLinks.links)
    for (const { problem, fix } of linkFaults({ address: url, text: title }, rules))
      report(line, problem, fix);
}

/** The links of a text, each once, and those that the rendered text does not show. */
function readLinks(html: string, links: readonly { readonly url: string }[]): Link[] {
  const anchors = anchorsOf(html).map(({ address, text, hasPicture }): Link => ({
    address,
    text: hasPicture && text.trim() === '' ? undefined : text,
  }));
  const shown = new Set(anchors.map(({ address }) => written(address)));
  const others = links.filter(({ url }) => /^[a-z]+:|^[\\/]{2}/i.test(url) && !shown.has(written(url)));
  const all = [...anchors, ...others.map(({ url }): Link => ({ address: url, text: undefined }))];
  return [...new Map(all.map((link) => [`${link.address}\n${link.text}`, link])).values()];
}

/** The first line of a file with an address that stands apart from its link (`[1]: https://…`); 1 where none has it. */
function lineNaming(address: string, file: string): number {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.includes(address)),
    ) + 1
  );
}

/** One spelling of an address: Markdown encodes what staff wrote. */
function written(address: string): string {
  return URL.parse(address)?.href ?? address;
}
