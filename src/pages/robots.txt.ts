import { loadSite } from '../load/site.ts';

export async function GET() {
  const { urls } = await loadSite();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.sitemap)}\n`);
}
