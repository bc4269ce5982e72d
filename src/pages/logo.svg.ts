import { loadSite } from '../load/site.ts';

export async function GET() {
  const { logo } = await loadSite();
  return new Response(logo.svg, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
