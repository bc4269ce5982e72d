import { countFiles } from './count.ts';

const { days, tallies } = await countFiles(process.argv.slice(2));
const sum = (of: 'visits' | 'views' | 'clients'): number =>
  days.reduce((total, day) => total + (day[of] ?? 0), 0);
console.log(JSON.stringify({ visits: sum('visits'), views: sum('views'), clients: sum('clients'), tallies }));
