import { refuseAll, refusal, type Decision } from '@meereis/commands';
import { addDays, type LocalDate, type Uuid } from '@meereis/kernel';
import type { Provider } from '../domain/provider';
import type { ProviderEvent } from '../domain/provider-events';

type Ended = Extract<ProviderEvent, { type: 'recognition-ended.v1' }>['data'];
export type EndRecognition = Pick<Ended, 'reason'> & { readonly lastDay?: LocalDate };

/** Ends a recognition; one entered in error never held, so its last day lies before its first. */
export function decideEndRecognition(
  state: Provider,
  recognitionId: Uuid,
  { reason, lastDay }: EndRecognition,
): Decision {
  const found = state.recognitions.find((one) => one.recognitionId === recognitionId);
  const inError = reason === 'entered-in-error';
  return refuseAll(
    [
      found === undefined &&
        refusal('R022', 'recognition-unknown', 'Deze erkenning staat niet bij deze aanbieder.'),
      !inError &&
        lastDay === undefined &&
        refusal('R022', 'last-day-missing', 'Noem de laatste dag waarop de erkenning gold.'),
      found !== undefined &&
        !inError &&
        lastDay !== undefined &&
        (lastDay < found.validFrom || (found.validUntil !== undefined && lastDay > found.validUntil)) &&
        refusal(
          'R022',
          'last-day-outside-recognition',
          'De laatste dag ligt buiten de periode van de erkenning. Controleer de datum.',
        ),
    ],
    () =>
      found === undefined
        ? []
        : [
            {
              type: 'recognition-ended.v1',
              data: {
                providerId: state.providerId,
                recognitionId,
                lastDay: inError ? addDays(found.validFrom, -1) : lastDay,
                reason,
              },
            },
          ],
  );
}
