import { environment, run } from './run.mjs';
import { checkNode, install } from './prepare.mjs';

checkNode();
await install();
const development = { ...environment, NODE_ENV: 'development' };
const code = await run('npm', ['run', '--silent', 'content'], development);
if (code !== 0) process.exit(code);
// An edit of the content shows within a second: Contentlayer watches beside Next. Where one ends, so does the other.
const ended = await Promise.race([
  run('npx', ['contentlayer2', 'dev'], development),
  run('npx', ['next', 'dev'], development),
]);
process.kill(process.pid, 'SIGTERM');
process.exitCode = ended;
