import type { Stale } from '../api/use-write';
import { Alert, Button, ButtonRow, Moment } from '../parts';

/** Somebody was first: who changed what since this page was opened. Nothing that was typed is lost. */
export function StaleSave({ stale }: { readonly stale: Stale | undefined }) {
  if (stale === undefined) return null;
  return (
    <Alert kind="warning" title="Iemand was u voor">
      <p>
        Er is iets gewijzigd sinds u deze pagina opende. Uw tekst staat er nog. Dit is er intussen gebeurd:
      </p>
      <ul>
        {stale.changes.map(({ revision, sentence, accountName, unitName, recordedAt }) => (
          <li key={revision}>
            {sentence} ({accountName === undefined ? unitName : `${accountName}, ${unitName}`},{' '}
            <Moment at={recordedAt} />)
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button
          kind="primary"
          onClick={() => {
            void stale.keepMine();
          }}
        >
          Mijn tekst houden en opslaan
        </Button>
        <Button kind="secondary" onClick={stale.dropMine}>
          Mijn wijziging laten vallen
        </Button>
      </ButtonRow>
    </Alert>
  );
}
