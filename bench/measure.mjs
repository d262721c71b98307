// Runs a whole process and measures it from outside: wall clock and peak resident memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Peak memory is read in /proc (Linux); elsewhere it is not given. */
function peakOf(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? 0 : Number(kilobytes) / 1000;
  } catch {
    return 0;
  }
}

/** @returns seconds, peak (MB) and what was printed */
export function once(command, args) {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
    }, 10);
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (code !== 0 && code !== 1)
        reject(new Error(`${command} ${args.join(' ')}: exit ${code}\n${err}`));
      else resolve({ seconds, peak, out });
    });
  });
}

/** The median of some runs; peak memory is the highest. */
export async function median(command, args, runs = 3) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await once(command, args));
  results.sort((a, b) => a.seconds - b.seconds);
  const middle = results[Math.floor(results.length / 2)];
  return { ...middle, peak: Math.max(...results.map(({ peak }) => peak)) };
}
