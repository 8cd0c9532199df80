import { writeSync } from 'node:fs';

/** Loaded into a measured process: tells on its fourth stream, as it ends, its peak memory (KB) and processor time (µs). */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime }));
});
