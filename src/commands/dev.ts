import { dev } from 'astro';
import { previewUnpublished, readSite } from '../load/site.ts';
import { formatProblems } from '../problems.ts';

/** `npm run dev`: the site as it is being written, drafts and scheduled articles included. Further arguments go to Astro: `--host`, `--port N`. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.some((arg, index) => arg !== '--host' && arg !== '--port' && args[index - 1] !== '--port')) {
    console.error('Cách dùng: npm run dev [-- --host] [-- --port 4321]');
    return 2;
  }
  previewUnpublished();
  const { problems } = await readSite();
  if (problems.length > 0) console.error(formatProblems(problems));
  const port = Number(args[args.indexOf('--port') + 1]) || 4321;
  await dev({ server: { host: args.includes('--host'), port } });
  return 0;
}
