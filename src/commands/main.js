// Plain JavaScript, so that a Node too old for the rest can still say so in one sentence.
import { spawnSync } from 'node:child_process';
import module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Bảng Tin cần Node 22.12 trở lên, máy này đang có ${process.versions.node}. Xin cài bản mới tại https://nodejs.org rồi chạy lại.`,
  );
  process.exit(1);
}
// What a shell or a test runner has said of it would make a build leave out each page's policy: Astro knows better.
delete process.env.NODE_ENV;
// The build never touches the network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// Keeps what is made of TypeScript for the next start: less to do, and 30 MB less to hold. Where nothing can be written, it does nothing.
module.enableCompileCache(path.join(import.meta.dirname, '../../.cache/compiled'));

// Before 22.18 Node reads TypeScript only when asked to.
const readsTypeScript = major > 22 || minor >= 18 || process.execArgv.includes('--experimental-strip-types');
const [name = '', ...args] = process.argv.slice(2);
if (readsTypeScript) {
  const file = name.endsWith('.ts') ? path.resolve(name) : path.join(import.meta.dirname, `${name}.ts`);
  const { run } = await import(pathToFileURL(file).href);
  try {
    process.exitCode = await run(args);
  } catch (error) {
    if (error?.name !== 'UsageError') throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
} else {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exitCode = child.status ?? 1;
}
