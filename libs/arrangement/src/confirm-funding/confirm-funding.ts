import type { Principal } from '@meereis/access';
import type { CommandResult, CommandRunner } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { onArrangement } from '../http/case-command';
import { decideConfirmFunding, type ConfirmFunding } from './decide';

export interface FundingConfirmation extends ConfirmFunding {
  readonly arrangementId: Uuid;
  /** Derived from what the cashier recorded: the same confirmation twice is written once. */
  readonly commandId: Uuid;
  readonly correlationId: Uuid;
}

/**
 * Tells a case that the cashier reserved the money of a line. No route: only `processes` calls it, as the system.
 * @throws ForbiddenError for any other principal, RefusedError when no such line waits.
 */
export function confirmItemFunding(
  parts: { readonly runner: CommandRunner; readonly principal: Principal },
  confirmation: FundingConfirmation,
): Promise<CommandResult<Arrangement | undefined>> {
  const { arrangementId, commandId, correlationId, ...command } = confirmation;
  return parts.runner.run<Arrangement | undefined>({
    ...onArrangement(arrangementId, (state, { today }) => decideConfirmFunding(state, command, { today })),
    expected: 'additive',
    principal: parts.principal,
    action: 'item.confirm-funding',
    purpose: 'arrangement-execution',
    commandId,
    correlationId,
    effectiveOn: command.confirmedOn,
  });
}
