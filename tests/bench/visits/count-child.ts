import { countFiles } from './count.ts';

/** A command, so that it is started as the site's own are. */
export async function run(files: readonly string[]): Promise<number> {
  const { days, tallies } = await countFiles(files);
  const sum = (of: 'visits' | 'views' | 'clients'): number =>
    days.reduce((total, day) => total + (day[of] ?? 0), 0);
  console.log(
    JSON.stringify({ visits: sum('visits'), views: sum('views'), clients: sum('clients'), tallies }),
  );
  return 0;
}
