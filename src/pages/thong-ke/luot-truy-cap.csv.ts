import { visitCsv } from '../../derive/visit-csv.ts';
import { loadSite } from '../../load/site.ts';

export async function GET() {
  const { visitRecord } = await loadSite();
  return new Response(visitCsv(visitRecord), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
