import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { PROVIDER_ENDED } from '../change-provider/decide';
import { endsBeforeItBegins, overlap } from '../domain/period.rule';
import type { Provider, Recognition } from '../domain/provider';

export type RecogniseProvider = Omit<Recognition, 'recognitionId'>;

/** Records a recognition with its dates, so that an item can be tested for the day it runs. */
export function decideRecogniseProvider(
  state: Provider,
  command: RecogniseProvider,
  recognitionId: Uuid,
): Decision {
  const period = { from: command.validFrom, until: command.validUntil };
  const double = state.recognitions.some(
    ({ kind, validFrom, validUntil }) =>
      kind === command.kind && overlap({ from: validFrom, until: validUntil }, period),
  );
  return refuseAll(
    [
      state.lastDay !== undefined && PROVIDER_ENDED,
      endsBeforeItBegins(period),
      double &&
        refusal(
          'R022',
          'recognition-overlaps',
          'Deze erkenning staat al vast voor een deel van deze periode. Beëindig eerst de andere.',
        ),
    ],
    () => [
      {
        type: 'provider-recognised.v1',
        data: { providerId: state.providerId, recognitionId, ...command },
      },
    ],
  );
}
