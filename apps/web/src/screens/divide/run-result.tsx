import { Alert, Button, ButtonRow, Progress } from '../../parts';
import type { Run } from './run';

interface RunResultProps {
  readonly run: Run;
  readonly onStop: () => void;
  readonly onKeepFailed: () => void;
  readonly onClose: () => void;
}

/** How it goes, and what did not work out: that some fail is normal, and they stay to be chosen again. */
export function RunResult({ run, onStop, onKeepFailed, onClose }: RunResultProps) {
  const { lines, state } = run;
  const done = lines.filter(({ status }) => status === 'done').length;
  const failed = lines.filter(({ status }) => status === 'failed');
  const waiting = lines.length - done - failed.length;
  if (state === 'running')
    return (
      <Alert kind="info" title="Bezig met verdelen">
        <Progress label="Verdeeld" done={lines.length - waiting} of={lines.length} />
        <Button onClick={onStop}>Stoppen</Button>
      </Alert>
    );
  const left = failed.length + waiting;
  return (
    <div role="status">
      <Alert
        kind={left === 0 ? 'ok' : 'warning'}
        title={
          left === 0
            ? `${done} gelukt`
            : `${done} gelukt, ${failed.length} niet${waiting === 0 ? '' : `, ${waiting} niet geprobeerd`}`
        }
      >
        {failed.length === 0 ? null : (
          <ul>
            {failed.map(({ id, name, reason }) => (
              <li key={id}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        )}
        <ButtonRow>
          {left === 0 ? null : (
            <Button kind="primary" onClick={onKeepFailed}>
              Deze {left} opnieuw kiezen
            </Button>
          )}
          <Button onClick={onClose}>Melding sluiten</Button>
        </ButtonRow>
      </Alert>
    </div>
  );
}
