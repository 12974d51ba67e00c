import type { CommandRunner, Refusal } from '@meereis/commands';
import { nameOf } from './observed-store';
import { spanIdOf, traceIdOf, type Telemetry } from './telemetry';

const OUTCOMES: Readonly<Record<string, string>> = {
  RefusedError: 'refused',
  StaleRevisionError: 'stale',
  ForbiddenError: 'forbidden',
  NotFoundError: 'not-found',
};

/** The same runner, whose commands are counted by outcome and shown as steps of the request that asked for them. */
export function observedRunner(runner: CommandRunner, telemetry: Telemetry): CommandRunner {
  return {
    run: async (request) => {
      const { action, commandId, correlationId, aggregate } = request;
      const step = telemetry.begin({
        name: `command ${action}`,
        kind: 'inside',
        traceId: traceIdOf(correlationId),
        spanId: spanIdOf(commandId),
        attributes: { 'meereis.action': action, 'meereis.stream': aggregate.name },
      });
      const done = (outcome: string, failed?: string): void => {
        step.end({ 'meereis.outcome': outcome }, failed);
        telemetry.tell('meereis_commands_total', { action, outcome });
      };
      try {
        const result = await telemetry.within(step, () => runner.run(request));
        done(result.repeated ? 'repeated' : 'stored');
        return result;
      } catch (error) {
        const name = nameOf(error);
        const outcome = OUTCOMES[name] ?? 'failed';
        done(outcome, outcome === 'failed' ? name : undefined);
        const { refusals = [] } = error as { readonly refusals?: readonly Refusal[] };
        for (const { rule, code } of refusals) telemetry.tell('meereis_refusals_total', { rule, code });
        throw error;
      }
    },
    load: (aggregate, id) => runner.load(aggregate, id),
  };
}
