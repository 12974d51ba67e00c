import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { AtRevision } from '../../api/revision';
import { useUnitNames } from '../../api/units';
import { say } from '../../frame/notices';
import { useShortcut } from '../../frame/shortcuts';
import { Alert, Button, ButtonRow, DateText, DueDate, Link, Page, Section, SummaryList } from '../../parts';
import { useMe } from '../../session/own-account';
import { GROUNDS } from '../../words/handover';
import { AcceptDialog } from './accept-dialog';
import { nextOffer } from './next-offer';
import { AfterAcceptance, SeenNow } from './offer-preview';
import { QuestionThread } from './question-thread';
import { RefuseDialog } from './refuse-dialog';
import { useOffers, type Offer } from './use-offers';
import type { Sending } from './use-sending';

type Asked = 'accept' | 'refuse';

interface OpenOfferProps {
  readonly offer: AtRevision<Offer>;
  readonly sending: Sending;
}

/** An open offer as the receiver sees it before it answers: the preview and nothing else of the case (R036). */
export function OpenOffer({ offer, sending }: OpenOfferProps) {
  const { data } = offer;
  const me = useMe();
  const [asked, setAsked] = useState<Asked>();
  const answers = useAnswered(data);
  const mayAnswer = me.roles.includes('caseworker') && me.unit === data.toUnit;
  useShortcut('a', mayAnswer ? 'Aanbod aannemen' : undefined, () => {
    setAsked('accept');
  });
  useShortcut('w', mayAnswer ? 'Aanbod weigeren' : undefined, () => {
    setAsked('refuse');
  });
  const close = (): void => {
    setAsked(undefined);
  };
  return (
    <Page title={`Aanbod: ${data.now.name ?? 'naam niet zichtbaar'}`} tabTitle="Aanbod">
      <Facts offer={data} />
      {mayAnswer ? (
        <ButtonRow>
          <Button
            kind="primary"
            onClick={() => {
              setAsked('accept');
            }}
          >
            Overdracht aannemen…
          </Button>
          <Button
            onClick={() => {
              setAsked('refuse');
            }}
          >
            Overdracht weigeren…
          </Button>
          <Link to="/aanbiedingen">Terug naar de lijst</Link>
        </ButtonRow>
      ) : (
        <NotYours offer={data} />
      )}
      <Section title="Notitie bij de overdracht">
        <p className="offers-note">{data.note}</p>
      </Section>
      <div className="offers-sides">
        <SeenNow seen={data.now} title="Dit ziet u nu" />
        <AfterAcceptance after={data.afterAcceptance} title="Dit krijgt u na aanname" />
      </div>
      <QuestionThread offer={data} mayAsk={mayAnswer} />
      <AcceptDialog
        open={asked === 'accept'}
        onClose={close}
        offer={offer}
        sending={sending}
        onDone={answers.accepted}
      />
      <RefuseDialog
        open={asked === 'refuse'}
        onClose={close}
        offer={offer}
        sending={sending}
        onDone={answers.refused}
      />
    </Page>
  );
}

function Facts({ offer }: { readonly offer: Offer }) {
  const unitName = useUnitNames();
  const { today } = useMe();
  const { fromUnit, toUnit, answerBy, contactOn, ground, assigned, overrideReason, legalBasis } = offer;
  return (
    <>
      {assigned ? (
        <Alert kind="info" title="De coördinator van de regio wees deze zaak aan u toe">
          <p>
            Weigeren kan alleen als u niet bevoegd bent, de regio niet klopt of de persoon bij u onbekend is.
          </p>
        </Alert>
      ) : null}
      <SummaryList
        lines={[
          { name: 'Van', value: unitName(fromUnit) },
          { name: 'Aan', value: unitName(toUnit) },
          { name: 'Antwoord uiterlijk', value: <DueDate dueOn={answerBy} today={today} /> },
          { name: 'Gesprek met de persoon', value: <DateText day={contactOn} /> },
          { name: 'Grond om te delen', value: GROUNDS[ground] },
          ...(overrideReason === undefined
            ? []
            : [{ name: 'Waarom zonder toestemming', value: `${overrideReason} (${legalBasis ?? ''})` }]),
        ]}
      />
    </>
  );
}

function NotYours({ offer }: { readonly offer: Offer }) {
  const unitName = useUnitNames();
  const { unit } = useMe();
  return (
    <Alert
      kind="info"
      title={
        unit === offer.toUnit ? 'U kunt dit aanbod alleen bekijken' : 'Dit is een aanbod van uw organisatie'
      }
    >
      <p>
        Een begeleider van {unitName(offer.toUnit)} kan de overdracht aannemen of weigeren.{' '}
        {unit === offer.fromUnit ? (
          <Link to={`/zaken/${offer.arrangementId}/delen`}>Vragen beantwoorden of aanbod intrekken</Link>
        ) : null}
      </p>
    </Alert>
  );
}

/** After an answer one goes on with the next offer of the queue, and hears what has happened. */
function useAnswered(offer: Offer) {
  const navigate = useNavigate();
  const queue = useOffers({ direction: 'received', standing: 'waiting' });
  const next = nextOffer(queue.data?.handovers ?? [], offer.arrangementId);
  // As it stood before the answer: afterwards the list has lost the place where one was.
  const after = useRef(next);
  if (queue.data?.handovers.some((one) => one.arrangementId === offer.arrangementId)) after.current = next;
  const goOn = (title: string, text: string, link?: { readonly to: string; readonly name: string }): void => {
    const following = after.current;
    const then =
      following === undefined
        ? 'Er wachten geen andere aanbiedingen.'
        : `Dit is het volgende aanbod${following.name === undefined ? '' : `: ${following.name}`}.`;
    say({ kind: 'ok', title, text: `${text} ${then}`, ...(link === undefined ? {} : { link }) });
    void navigate(following === undefined ? '/aanbiedingen' : `/aanbiedingen/${following.arrangementId}`);
  };
  const name = offer.now.name ?? 'deze persoon';
  return {
    accepted: () => {
      goOn('Overdracht aangenomen', `Uw organisatie is nu verantwoordelijk voor ${name}.`, {
        to: `/zaken/${offer.arrangementId}/delen`,
        name: `Zaak van ${name} openen`,
      });
    },
    refused: () => {
      goOn('Overdracht geweigerd', `De andere organisatie blijft verantwoordelijk voor ${name}.`);
    },
  };
}
