/** Agents of people, as their browsers send them and a log writes them. */
export const PEOPLE: readonly string[] = [
  ...versions('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/$.0.0.0 Safari/537.36'), // prettier-ignore
  ...versions('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/$.0.148 Chrome/99.0.4844.148 Safari/537.36'), // prettier-ignore
  ...versions('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/106.0.0.0 Safari/537.36 Edg/$.0.1370.42'), // prettier-ignore
  ...versions('Mozilla/5.0 (Linux; Android 12; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/$.0.0.0 Mobile Safari/537.36'), // prettier-ignore
  ...versions('Mozilla/5.0 (Linux; Android 11; CPH2239) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/$.0.5249.79 Mobile Safari/537.36 Zalo android/12100759'), // prettier-ignore
  ...versions('Mozilla/5.0 (iPhone; CPU iPhone OS 15_$ like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Mobile/15E148 Safari/604.1'), // prettier-ignore
  ...versions('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/$.1 Safari/605.1.15'), // prettier-ignore
  // One browser, its quotes as nginx and as Apache write them, and one with a letter beyond ASCII.
  'Mozilla/5.0 (Linux; Android 10; \\x22Masstel\\x22 X9) AppleWebKit/537.36 Chrome/95.0.4638.74 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; Android 10; \\"Masstel\\" X9) AppleWebKit/537.36 Chrome/95.0.4638.74 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; Android 9; M\\xC3\\xA1y b\\xE1\\xBA\\xA3ng) AppleWebKit/537.36 Chrome/91.0.4472.120 Safari/537.36',
];

/** Crawlers, link previews, tools, and agents that say nothing. */
export const BOTS: readonly string[] = [
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/103.0.5060.134 Safari/537.36',
  'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
  'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
  'Mozilla/5.0 (compatible; SemrushBot/7~bl; +http://www.semrush.com/bot.html)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Mozilla/5.0 (compatible; zalobot/1.0; +https://zalo.me)',
  'Mozilla/5.0 (compatible; PetalBot;+https://webmaster.petalsearch.com/site/petalbot)',
  'python-requests/2.28.1',
  'curl/7.74.0',
  '-',
  '',
];

/** The agent that was sent, of what a log writes: of its escapes these agents have only some. */
export function sentAgent(written: string): string {
  const bytes = written.replace(/\\(?:x(..)|(.))/g, (_, hex: string | undefined, char = '') =>
    hex === undefined ? char : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString();
}

function versions(agent: string): string[] {
  return Array.from({ length: 30 }, (_, index) => agent.replace('$', `${80 + index}`));
}
