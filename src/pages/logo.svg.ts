import { loadSite } from '../load/site.ts';

export async function GET() {
  const { logo } = await loadSite();
  return new Response(logo?.svg ?? '<svg xmlns="http://www.w3.org/2000/svg"/>', {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
