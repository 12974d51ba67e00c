import type { Problem } from '../api/problem';
import { Alert } from './alert';

/**
 * Why it did not happen, in one of the three kinds (SCREENS 3.0): not yours, not now, somebody was first; or it could
 * not be reached. All rules that refuse are named at once.
 */
export function Refusal({ problem }: { readonly problem: Problem | undefined }) {
  if (problem === undefined) return null;
  const { refusals = [], errors = [], detail } = problem;
  return (
    <div role="alert" className="mr-refusal" data-problem={problem.code}>
      <Alert kind={kindOf(problem)} title={titleOf(problem)}>
        {refusals.length === 0 ? <p>{detail}</p> : null}
        {refusals.length === 0 ? null : (
          <ul>
            {refusals.map(({ rule, code, sentence }) => (
              <li key={`${rule} ${code}`}>
                {sentence} {/^[RQ]\d/.test(rule) ? <small className="mr-rule">({rule})</small> : null}
              </li>
            ))}
          </ul>
        )}
        {errors.length === 0 ? null : (
          <ul>
            {errors.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        )}
        <p>{nextOf(problem)}</p>
      </Alert>
    </div>
  );
}

function kindOf({ status }: Problem): 'info' | 'warning' | 'error' {
  return status >= 500 || status === 0 ? 'error' : 'warning';
}

function titleOf({ status, title }: Problem): string {
  if (status === 403 || status === 404) return 'Dit is niet voor u te zien of te doen';
  if (status === 422) return 'Dit kan nu niet';
  if (status === 409 || status === 412) return 'Iemand was u voor';
  if (status === 400) return 'Er klopt iets niet aan wat is ingevuld';
  return title;
}

function nextOf({ status }: Problem): string {
  if (status === 403 || status === 404)
    return 'De organisatie die verantwoordelijk is voor de zaak kan dit wel. Heeft u de zaak nodig, vraag haar dan aan via Zoeken.';
  if (status === 409 || status === 412)
    return 'Er is niets gewijzigd. Kijk wat er is veranderd en kies opnieuw.';
  if (status === 422) return 'Er is niets gewijzigd. Wat u hebt ingevuld, staat er nog.';
  if (status === 400) return 'Er is niets gewijzigd. Verbeter het en probeer het opnieuw.';
  return 'Er is niets verloren. Probeer het over een minuut opnieuw.';
}
