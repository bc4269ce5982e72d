import fs from 'node:fs';
import path from 'node:path';
import { createStaticServer } from '../build/static-server.ts';
import { readEnvironment } from '../load/environment.ts';
import { readSchool } from '../load/school.ts';
import { beaconOf } from '../visits/beacon.ts';

/** `npm run preview`: serves the built site as its hosting will, until Ctrl-C. `-- --port N` chooses the port, else 4321. */
export async function run(args: readonly string[]): Promise<number> {
  const port = args.length === 0 ? 4321 : Number(args[args.indexOf('--port') + 1]);
  if (!Number.isInteger(port) || (args.length > 0 && !args.includes('--port'))) {
    console.error('Cách dùng: npm run preview [-- --port 4321]');
    return 2;
  }
  const { contentDir, outDir, basePath } = readEnvironment();
  if (!fs.existsSync(path.join(outDir, 'index.html'))) {
    console.error('Chưa có trang để xem. Xin chạy trước: npm run build');
    return 1;
  }
  const server = createStaticServer(outDir, basePath, beaconOf(readSchool(contentDir, [])?.visits));
  return new Promise((resolve) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Cổng ${port} đang có chương trình khác dùng. Xin thử: npm run preview -- --port ${port + 1}`
          : error.message,
      );
      resolve(1);
    });
    server.listen(port, () =>
      console.log(`Mời xem thử: http://localhost:${port}${basePath} (dừng bằng Ctrl-C)`),
    );
  });
}
