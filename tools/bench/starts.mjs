import { rounds, median } from './numbers.mjs';
import { startMeereis } from './processes.mjs';

async function once(dir) {
  const server = await startMeereis(dir);
  const found = { readyMs: server.readyMs, memoryMiB: server.memoryMiB() };
  await server.stop();
  return found;
}

/** From the start of the process to a ready answer, the small log and the large one in turn. */
export async function starts({ smallDir, largeDir, count }) {
  const [small, large] = [[], []];
  await once(smallDir);
  await once(largeDir);
  for (let n = 0; n < count; n += 1) {
    small.push(await once(smallDir));
    large.push(await once(largeDir));
  }
  const ready = (of) => of.map(({ readyMs }) => readyMs);
  const memory = (of) => median(of.map(({ memoryMiB }) => memoryMiB));
  return {
    emptyMs: rounds(ready(small)),
    largeMs: rounds(ready(large)),
    ratio: median(ready(large)) / median(ready(small)),
    memoryMiB: { empty: memory(small), large: memory(large) },
  };
}
