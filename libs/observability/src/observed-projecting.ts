import type { HostObserver } from '@meereis/projections';
import { spanIdOf, traceIdOf, type Telemetry } from './telemetry';

/** Steps of one batch that are shown: a rebuild goes through the work of years. */
const STEPS_MAX = 100;

/** Shows for every command whose rows were committed that they were, as a step that the command caused. */
export function projectingObserver(telemetry: Telemetry): HostObserver {
  return {
    committed: ({ events, projections, startedMs }) => {
      telemetry.tell('meereis_projected_events_total', {}, events.length * projections.length);
      if (!telemetry.traces) return;
      const seen = new Set<string>();
      for (const { meta } of events) {
        if (seen.has(meta.commandId)) continue;
        if (seen.size >= STEPS_MAX) return;
        seen.add(meta.commandId);
        telemetry
          .begin({
            name: 'project',
            kind: 'inside',
            traceId: traceIdOf(meta.correlationId),
            parentId: spanIdOf(meta.commandId),
            startedMs,
            attributes: { 'meereis.projections': projections.length },
          })
          .end();
      }
    },
    lost: (reason) => {
      telemetry.tell('meereis_projecting_losses_total', { reason });
    },
  };
}
