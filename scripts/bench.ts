/** `npm run bench -- <name>`: measurements that compare, and take their time. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  // How fast captures become texts, and in how much memory.
  normalize: () => import('./bench/normalize/run.ts'),
  // How well search finds, and what it costs a reader.
  search: () => import('./bench/search/run.ts'),
};

const asked = process.argv[2] ?? '';
const bench = BENCHES[asked];
if (bench) await bench();
else {
  console.error(
    `no bench is called “${asked}”\n    right: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`,
  );
  process.exitCode = 1;
}

export {};
