import { receipt } from '@meereis/commands';
import type { LocalDate, Uuid } from '@meereis/kernel';
import type { Arrangement, ArrangementEvent } from './arrangement';

type Ground = 'weighed' | 'by-definition';

const SENTENCE: Readonly<Record<Ground, string>> = {
  'by-definition': 'U hoort bij de doelgroep banenafspraak. Uw hulp gaat gewoon door.',
  weighed: 'Wij hebben opnieuw gekeken waarom u hulp krijgt. Uw hulp gaat gewoon door.',
};

/** Another ground for the same admission: who was admitted stays admitted (R004, R148). */
export function groundChanged(
  { arrangementId, personId, admission, weighing }: Arrangement,
  to: Ground,
  changedOn: LocalDate,
): readonly ArrangementEvent[] {
  if (admission === undefined || admission.value.ground === to) return [];
  const facts: readonly Uuid[] = [admission, to === 'weighed' ? weighing : undefined].flatMap((fact) =>
    fact === undefined ? [] : [fact.eventId],
  );
  return [
    {
      type: 'admission-ground-changed.v1',
      data: {
        arrangementId,
        personId,
        from: admission.value.ground,
        to,
        changedOn,
        receipt: receipt({
          rules: to === 'weighed' ? ['R007', 'R148'] : ['R004', 'R148'],
          referenceDate: changedOn,
          facts,
          alternatives: ['De grond laten zoals die was'],
          sentence: SENTENCE[to],
        }),
      },
    },
  ];
}
