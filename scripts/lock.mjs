import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Completes package-lock.json after `npm install` on a registry that serves only some platforms' binaries: npm leaves the
 * others out, and `npm ci` then refuses the file everywhere. Run by hand: node scripts/lock.mjs
 */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const platforms = /-(darwin|linux|win32|freebsd|android|wasm32)-?(arm64|x64|ia32|arm|ppc64|s390x|riscv64|wasi)?/;
let added = 0;
for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    const [, os, cpu] = platforms.exec(name) ?? [];
    if (lock.packages[key] || !os || !/^\d/.test(version)) continue;
    const limits = os === 'wasm32' ? { cpu: ['wasm32'] } : { cpu: [cpu ?? 'arm'], os: [os] };
    lock.packages[key] = { version, ...limits, optional: true };
    added += 1;
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform packages added`);
