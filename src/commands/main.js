// Plain JavaScript, so that a Node too old for the rest can still say so in one sentence.
import { spawnSync } from 'node:child_process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Bảng Tin cần Node 22.12 trở lên, máy này đang có ${process.versions.node}. Xin cài bản mới tại https://nodejs.org rồi chạy lại.`,
  );
  process.exit(1);
}
// The build never touches the network.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const [command = '', ...rest] = process.argv.slice(2);
const runsTypeScript = major > 22 || minor >= 18;
if (runsTypeScript || process.execArgv.includes('--experimental-strip-types')) {
  const { run } = await import(`./${command}.ts`);
  process.exitCode = await run(rest);
} else {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  process.exitCode =
    spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1;
}
