import { linkFaults, type Link, type LinkFault, type LinkRules } from '../../derive/link-faults.ts';
import { isVideoAddress } from '../../text/video-address.ts';
import type { Problem } from '../../problems.ts';
import type { ParsedPage } from './parsed-page.ts';

/**
 * No link leads to a host that the school does not name, none advertises betting by
 * its words or its host, and none leads anywhere but to web, mail and telephone.
 * What pages load by themselves has a gate of its own.
 */
export function checkHosts(pages: readonly ParsedPage[], rules: LinkRules): Problem[] {
  // Most links are those of the menu and the board, the same on every page.
  const known = new Map<string, readonly LinkFault[]>();
  const faultsOf = (link: Link): readonly LinkFault[] => {
    const key = `${link.address}\n${link.text ?? '\n'}`;
    const faults = known.get(key) ?? linkFaults(link, rules);
    known.set(key, faults);
    return faults;
  };
  return pages.flatMap((page) => {
    const links = linksOf(page);
    const faults = links.flatMap((link) =>
      faultsOf(link).map((fault) => ({ ...fault, address: link.address })),
    );
    const once = new Map(faults.map((fault) => [fault.problem, fault]));
    return [...once.values()].map(({ problem, fix, address }): Problem => ({
      file: page.source,
      line: page.lineOf(address),
      severity: 'error',
      problem: `Trang ${page.path}: ${problem}`,
      fix,
    }));
  });
}

function linksOf({ links, addresses }: ParsedPage): Link[] {
  const others = addresses.filter(({ loaded, isLink }) => !loaded && !isLink);
  return [
    ...links.map(({ address, text, hasPicture }): Link => ({
      // The place of a video: of it only the words count.
      address: isVideoAddress(address) ? '#' : address,
      text: hasPicture && text.trim() === '' ? undefined : text,
    })),
    ...others.map(({ address }): Link => ({ address, text: undefined })),
  ];
}
