import { useUnitNames } from '../../api/units';
import { Alert, Link, longDate, Page } from '../../parts';
import { useMe } from '../../session/own-account';
import { useCase } from '../case/use-case';
import { FirstDo } from './first-do-section';
import { HandoverList } from './handover-list';
import { OfferOut } from './offer-out';
import { ReferralsOfCase } from './referrals-of-case';
import { RequestsForCase } from './requests-for-case';
import { WarmContact } from './warm-contact';
import '../received-offers/received-offers.css';
import './sharing.css';

/** C10 Delen: what is on its way, what came along, who carries out what, and the receipts. */
export function SharingTab() {
  const { file } = useCase();
  const me = useMe();
  const ours = !file.tail && file.ownerUnit === me.unit;
  const mayOffer = ours && me.roles.some((role) => role === 'caseworker' || role === 'coordinator');
  const open = file.handover?.status === 'offered';
  return (
    <Page
      title="Delen"
      actions={
        mayOffer && !open ? (
          <Link as="primary-button" to={`/zaken/${file.arrangementId}/overdracht-aanbieden`}>
            Overdracht aanbieden
          </Link>
        ) : undefined
      }
    >
      {file.tail ? <Tail /> : null}
      {ours && file.travel.escalated ? (
        <Alert kind="warning" title="Niemand nam deze zaak over">
          <p>
            Uw organisatie blijft verantwoordelijk. Bied de zaak opnieuw aan, of wacht tot de coördinator van
            de regio haar toewijst.
          </p>
        </Alert>
      ) : null}
      {ours && open ? <OfferOut /> : null}
      {ours ? <WarmContact /> : null}
      {ours ? <RequestsForCase /> : null}
      {ours ? <FirstDo /> : null}
      <HandoverList />
      {ours ? <ReferralsOfCase /> : null}
    </Page>
  );
}

/** Whoever handed the case over sees it as it was then (SCREENS C10). */
function Tail() {
  const { file } = useCase();
  const { unit } = useMe();
  const unitName = useUnitNames();
  const left = file.travel.handovers.findLast(
    ({ fromUnit, status }) => fromUnit === unit && status === 'accepted',
  );
  return (
    <Alert
      kind="info"
      title={
        left?.endedOn === undefined
          ? 'Uw organisatie droeg deze zaak over'
          : `Uw organisatie droeg deze zaak over op ${longDate(left.endedOn)}`
      }
    >
      <p>
        U ziet de zaak zoals zij toen was.{' '}
        {left === undefined
          ? ''
          : `${unitName(left.toUnit)} ging ermee verder; wat daarna gebeurde, ziet u niet.`}
      </p>
    </Alert>
  );
}
