import { readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { environment, run } from './run.mjs';
import { build, checkNode, install } from './prepare.mjs';

checkNode();
await install();
const chromium = await findChromium();
rmSync('test-results', { recursive: true, force: true });

let passed = 0;
let failed = 0;

/** Checks that are one command each: pass or fail. */
for (const check of ['types', 'lint', 'content']) {
  console.log(`\n── ${check}`);
  const code = await run('npm', ['run', '--silent', check]);
  if (code === 0) passed += 1;
  else failed += 1;
}

console.log('\n── unit and content tests');
await suite('unit', ['npx', 'vitest', 'run']);
await build();
console.log('\n── tests in a browser');
await suite('e2e', ['npx', 'playwright', 'test']);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/**
 * Runs a suite and adds up its report; one that leaves no report, or ends badly without a failure in it, counts as failed.
 * @param {'unit' | 'e2e'} name
 * @param {readonly [string, ...string[]]} command
 */
async function suite(name, [command, ...args]) {
  const env = { ...environment, NODE_ENV: 'test', ...(chromium ? { CHROMIUM_PATH: chromium } : {}) };
  const code = await run(command, args, env);
  const counts = read(name);
  passed += counts.passed;
  failed += counts.failed;
  if (code !== 0 && counts.failed === 0) failed += 1;
}

/**
 * @param {'unit' | 'e2e'} name
 * @returns {{ passed: number, failed: number }}
 */
function read(name) {
  try {
    const report = JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
    return name === 'unit'
      ? {
          passed: report.numPassedTests,
          failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0),
        }
      : { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
