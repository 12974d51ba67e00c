import { useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useMunicipalities } from '../../api/regions';
import { useMayUseBsn } from '../../session/may-use-bsn';
import { ActionFromBook, type ActionBook } from '../case/case-actions';
import { useCase, type Person } from '../case/use-case';
import { WithPerson } from '../case/with-person';
import {
  assignCoach,
  endCoach,
  endRepresentative,
  nameRepresentative,
  setChannel,
  undoLink,
  withdrawConsent,
} from './around-actions';
import { changeIdentity, recordDeath } from './identity-actions';

/** One change of what is known about the person, on a page of its own. */
export function PersonAction() {
  const { file } = useCase();
  const { pathname, search } = useLocation();
  return (
    <WithPerson
      title="Persoonsgegevens"
      otherwise={<Navigate to={`/zaken/${file.arrangementId}/persoon`} replace />}
    >
      {(person) => <ActionOf key={`${pathname}${search}`} now={person} />}
    </WithPerson>
  );
}

/**
 * The form stays as when it opened: only what somebody typed differs from that, and what a colleague changes meanwhile is
 * not turned back by answers nobody touched.
 */
function ActionOf({ now }: { readonly now: Person }) {
  const [person] = useState(now);
  const municipalities = useMunicipalities();
  const mayUseBsn = useMayUseBsn();
  const { personId } = person;
  const book: ActionBook = {
    wijzigen: () => changeIdentity({ opened: person, now }, { municipalities, mayUseBsn }),
    overlijden: () => recordDeath(person),
    voorkeur: () => setChannel(person),
    vertegenwoordiger: () => nameRepresentative(person),
    'vertegenwoordiger-einde': (id) => endRepresentative(personId, id),
    jobcoach: () => assignCoach(person),
    'jobcoach-einde': (id) => endCoach(personId, id),
    'toestemming-intrekken': (id) => withdrawConsent(personId, id),
    ontkoppelen: (id) => undoLink(personId, id),
  };
  return <ActionFromBook book={book} backTo="persoon" />;
}
