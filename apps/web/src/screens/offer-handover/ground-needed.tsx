import { Alert } from '../../parts';
import { useCase } from '../case/use-case';
import { WithPerson } from '../case/with-person';
import { ConsentForm } from './consent-form';
import type { Preview } from './use-preview';

interface GroundNeededProps {
  readonly toUnit: string;
  readonly preview: Preview | undefined;
}

/** What sharing with this team rests on, and the place to record consent where it is needed (R036, Q06). */
export function GroundNeeded({ toUnit, preview }: GroundNeededProps) {
  const { file } = useCase();
  if (toUnit === '' || preview === undefined) return null;
  if (preview.groundNeeded === 'legal-task')
    return (
      <Alert kind="info" title="Grond om te delen: wettelijke taak">
        <p>UWV en gemeenten mogen dit delen omdat de wet hun deze taak geeft. Toestemming is niet nodig.</p>
      </Alert>
    );
  if (preview.consentInForce)
    return (
      <Alert kind="ok" title="Grond om te delen: toestemming">
        <p>De persoon gaf toestemming om te delen met {preview.toUnitName}.</p>
      </Alert>
    );
  return (
    <WithPerson
      otherwise={
        <Alert kind="info" title="Grond om te delen: toestemming nodig">
          <p>
            Voor delen met {preview.toUnitName} is toestemming van de persoon nodig. Een begeleider van uw
            organisatie legt die vast.
          </p>
        </Alert>
      }
    >
      {({ personId }) => (
        <ConsentForm
          key={toUnit}
          arrangementId={file.arrangementId}
          personId={personId}
          toUnit={toUnit}
          toUnitName={preview.toUnitName}
        />
      )}
    </WithPerson>
  );
}
