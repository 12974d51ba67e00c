import { useEffect, useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { useMunicipalities } from '../../api/regions';
import { say } from '../../frame/notices';
import { ActionFromBook } from '../case/case-actions';
import { useCase } from '../case/use-case';
import { INTAKE_ACTIONS } from './actions';
import { changeRegion } from './need-actions';
import { outOfOrder, type OutOfOrder } from './in-order';
import { stepAddress } from './step';

/** One step of the intake on a page of its own. */
export function IntakeAction() {
  const { what = '' } = useParams();
  const [parameters] = useSearchParams();
  const id = parameters.get('bij') ?? '';
  return <InOrder key={`${what} ${id}`} what={what} id={id} />;
}

/** Looks once, at opening: what is stored from this page itself must not send anybody away from it. */
function InOrder({ what, id }: { readonly what: string; readonly id: string }) {
  const { file } = useCase();
  const [found] = useState(() => outOfOrder(what, id, file));
  const municipalities = useMunicipalities();
  return found === undefined ? (
    <ActionFromBook
      book={{ ...INTAKE_ACTIONS, verhuizing: () => changeRegion(municipalities) }}
      backTo="intake"
    />
  ) : (
    <Elsewhere found={found} />
  );
}

function Elsewhere({ found: { instead, sentence } }: { readonly found: OutOfOrder }) {
  const { file } = useCase();
  useEffect(() => {
    say({ kind: 'info', title: 'Deze stap kan nu niet', text: sentence });
  }, [sentence]);
  const to = instead === undefined ? `/zaken/${file.arrangementId}/intake` : stepAddress(file, instead);
  return <Navigate to={to} replace />;
}
