import { environment, run } from './run.mjs';
import { build, checkNode, install } from './prepare.mjs';

checkNode();
await install();
await build();
// With the adapter off there are no documents without scripts to serve: Next serves its own.
const keepsRuntime = process.env.CLIENT_RUNTIME === 'keep';
const port = process.env.PORT || '3000';
process.exitCode = keepsRuntime
  ? await run('npx', ['next', 'start', '--port', port], environment)
  : await run(process.execPath, ['.build/server.mjs'], environment);
