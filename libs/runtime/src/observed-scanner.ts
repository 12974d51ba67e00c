import type { VirusScanner } from '@meereis/documents';
import { nameOf, type Telemetry } from '@meereis/observability';

/** The same scanner, each of whose looks is a call to another program, from its beginning to its verdict. */
export function observedScanner(scanner: VirusScanner, telemetry: Telemetry): VirusScanner {
  return {
    begin: async () => {
      const startedAt = performance.now();
      const step = telemetry.begin({ name: 'call clamd', kind: 'client' });
      const done = (outcome: string, failed?: string): void => {
        step.end({ 'meereis.outcome': outcome }, failed);
        const seconds = (performance.now() - startedAt) / 1_000;
        telemetry.tell('meereis_calls_out_seconds', { peer: 'clamd', outcome }, seconds);
      };
      const told = async <T>(work: () => Promise<T>): Promise<T> => {
        try {
          return await work();
        } catch (error) {
          const name = nameOf(error);
          done(name, name);
          throw error;
        }
      };
      const scan = await told(() => scanner.begin());
      return {
        look: (bytes) => scan.look(bytes),
        verdict: () =>
          told(async () => {
            const verdict = await scan.verdict();
            done(verdict);
            return verdict;
          }),
        stop: () => {
          scan.stop();
        },
      };
    },
  };
}
