import { useState } from 'react';
import { useParams } from 'react-router';
import { problemOf } from '../../api/problem';
import { useUnitNames } from '../../api/units';
import {
  Alert,
  Button,
  DateText,
  Loading,
  Page,
  Refusal,
  Section,
  StatusTag,
  SummaryList,
} from '../../parts';
import { CHANNELS } from '../../words/channels';
import { ITEM_LOOK, ITEM_STATUS } from '../../words/item-status';
import { EndReferralDialog } from '../sharing/end-referral-dialog';
import { Reports } from '../sharing/reports';
import { ReportForm } from './report-form';
import { useReferral, type Referral } from './use-asked-of-us';
import './received-offers.css';

/** One item that we carry out for another organisation: that item, how to reach the person, and no more (R036). */
export function ReferralPage() {
  const { referralId = '' } = useParams();
  const { data, error } = useReferral(referralId);
  if (data === undefined)
    return error === null ? (
      <Loading what="het onderdeel" />
    ) : (
      <Page title="Uitgezet onderdeel">
        <Refusal problem={problemOf(error)} />
      </Page>
    );
  return <Shown referral={data} />;
}

function Shown({ referral }: { readonly referral: Referral }) {
  const unitName = useUnitNames();
  const [ending, setEnding] = useState(false);
  const { item, assignment, ownerUnit, reports, referralId, referredOn } = referral;
  return (
    <Page
      title={item.name ?? item.description}
      actions={
        <Button
          onClick={() => {
            setEnding(true);
          }}
        >
          Uitvoering beëindigen…
        </Button>
      }
    >
      <SummaryList
        lines={[
          { name: 'Van', value: unitName(ownerUnit) },
          { name: 'Sinds', value: <DateText day={referredOn} /> },
          { name: 'Afspraak', value: item.description },
          {
            name: 'Periode',
            value: (
              <>
                <DateText day={item.plannedFrom} /> tot en met <DateText day={item.plannedUntil} />
              </>
            ),
          },
          {
            name: 'Stand',
            value: <StatusTag kind={ITEM_LOOK[item.status]}>{ITEM_STATUS[item.status]}</StatusTag>,
          },
        ]}
      />
      <Section title="Opdracht">
        <p className="offers-note">{assignment}</p>
      </Section>
      <Person referral={referral} />
      <Section title="Hoe het gaat">
        <Reports reports={reports} />
        <ReportForm referralId={referralId} />
      </Section>
      <EndReferralDialog
        open={ending}
        onClose={() => {
          setEnding(false);
        }}
        referralId={referralId}
        goTo="/aanbiedingen?bekijk=uitgezet"
      />
    </Page>
  );
}

function Person({ referral: { person, ownerUnit } }: { readonly referral: Referral }) {
  const unitName = useUnitNames();
  if (person === undefined) return null;
  const { name, telephone, email, secrecy, channel, jobCoach } = person;
  return (
    <Section title="De persoon">
      {secrecy ? (
        <Alert kind="warning" title="Het adres is geheim">
          <p>Vraag {unitName(ownerUnit)} hoe u de persoon kunt bereiken.</p>
        </Alert>
      ) : null}
      <SummaryList
        lines={[
          { name: 'Naam', value: name },
          { name: 'Telefoon', value: telephone ?? 'Niet bekend' },
          { name: 'E-mail', value: email ?? 'Niet bekend' },
          { name: 'Liefst contact', value: channel === undefined ? 'Niet bekend' : CHANNELS[channel] },
          ...(jobCoach === undefined ? [] : [{ name: 'Jobcoach', value: jobCoach }]),
        ]}
      />
    </Section>
  );
}
