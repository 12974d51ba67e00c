import { useNavigate, useParams } from 'react-router';
import { useUnitNames } from '../../api/units';
import { NotFound } from '../../frame/not-found';
import { useShortcut } from '../../frame/shortcuts';
import { Alert, DateText, Link, Money, Page, Section, SummaryList, VisuallyHidden } from '../../parts';
import { EFFECTS, NEXT_STEPS, STOPPED_BY, STOP_REASONS, VAT } from '../../words/items';
import { useCase } from '../case/use-case';
import { ItemState, providerOf, type Item } from './item-table';
import { isChangeable, itemSteps } from './item-steps';
import { useOurs } from './ours';
import './plan.css';

/** One item: what was agreed, how it goes, and what can be done with it now. */
export function ItemPage() {
  const { itemId } = useParams();
  const { file } = useCase();
  const ours = useOurs();
  const unitName = useUnitNames();
  const item = file.items.find((one) => one.itemId === itemId);
  const navigate = useNavigate();
  const base = `/zaken/${file.arrangementId}`;
  const changing = item !== undefined && ours && isChangeable(item);
  useShortcut(
    'e',
    changing ? 'Afspraak wijzigen' : undefined,
    () => void navigate(`${base}/onderdelen/${itemId ?? ''}/wijzigen`),
  );
  if (item === undefined) return <NotFound />;
  const steps = ours ? itemSteps(item) : [];
  const warnings = file.warnings.filter(({ items }) => items.includes(item.itemId));
  return (
    <Page title={item.name ?? item.description}>
      <p>
        <Link to={`${base}/plan`}>Terug naar het plan</Link>
      </p>
      {warnings.map(({ rule, code, sentence }) => (
        <Alert key={`${rule} ${code}`} kind="warning" title={sentence} />
      ))}
      <Facts item={item} />
      {steps.length === 0 ? null : (
        <Section title="Wat u kunt doen">
          <ul>
            {steps.map(({ what, name }) => (
              <li key={what}>
                <Link to={`${base}/onderdelen/${item.itemId}/${what}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {ours ? null : (
        <p>
          {unitName(file.ownerUnit)} is verantwoordelijk voor deze zaak. Alleen die organisatie kan dit
          onderdeel wijzigen.
        </p>
      )}
      <Quotes item={item} base={base} ours={ours} />
    </Page>
  );
}

function Facts({ item }: { readonly item: Item }) {
  const { startedOn, interruption, delivered, completedOn, result, stop, evaluation } = item;
  return (
    <SummaryList
      lines={[
        { name: 'Omschrijving', value: item.description },
        { name: 'Stand', value: <ItemState item={item} /> },
        { name: 'Aanbieder', value: providerOf(item) ?? 'Nog te kiezen' },
        {
          name: 'Periode',
          value: (
            <>
              <DateText day={item.plannedFrom} /> tot en met <DateText day={item.plannedUntil} />
            </>
          ),
        },
        {
          name: 'Prijs',
          value: (
            <>
              <Money cents={item.price.cents} /> {VAT[item.vat]}
            </>
          ),
        },
        ...item.funding.map(({ funder, name, amount, waits }) => ({
          name: `Betaald door ${name ?? funder}`,
          value: (
            <>
              <Money cents={amount.cents} /> {waits ? '(wacht op bevestiging van het geld)' : ''}
            </>
          ),
        })),
        ...(item.regularShortfall === undefined
          ? []
          : [{ name: 'Waarom gewoon geld niet genoeg is', value: item.regularShortfall }]),
        ...(startedOn === undefined ? [] : [{ name: 'Gestart op', value: <DateText day={startedOn} /> }]),
        ...(interruption === undefined ? [] : [{ name: 'Onderbroken', value: interruption.explanation }]),
        ...(delivered === undefined
          ? []
          : [
              {
                name: 'Geleverd',
                value: (
                  <>
                    <Money cents={delivered.amount.cents} /> tot en met{' '}
                    <DateText day={delivered.deliveredUntil} />
                  </>
                ),
              },
            ]),
        ...(completedOn === undefined
          ? []
          : [
              {
                name: 'Afgerond op',
                value: (
                  <>
                    <DateText day={completedOn} />
                    {result === undefined ? '' : `: ${result}`}
                  </>
                ),
              },
            ]),
        ...(stop === undefined
          ? []
          : [
              {
                name: 'Gestopt',
                value: `${STOPPED_BY[stop.by]}: ${STOP_REASONS[stop.reason]}. ${stop.explanation}`,
              },
            ]),
        ...(evaluation === undefined
          ? []
          : [
              {
                name: 'Geëvalueerd',
                value: `${EFFECTS[evaluation.effect]}. ${evaluation.effectInWords} Vervolg: ${NEXT_STEPS[evaluation.nextStep]}.`,
              },
            ]),
      ]}
    />
  );
}

interface QuotesProps {
  readonly item: Item;
  readonly base: string;
  readonly ours: boolean;
}

function Quotes({ item, base, ours }: QuotesProps) {
  const { quotes, itemId } = item;
  if (quotes.length === 0) return null;
  const open = ours && item.status === 'planned' && quotes.every(({ chosen }) => !chosen);
  return (
    <Section title="Offertes">
      <ul>
        {quotes.map(({ quoteId, provider, amount, vat, receivedOn, chosen }) => (
          <li key={quoteId}>
            {provider}: <Money cents={amount.cents} /> {VAT[vat]}, ontvangen op <DateText day={receivedOn} />
            {chosen ? <b> (gekozen)</b> : null}{' '}
            {open ? (
              <Link to={`${base}/onderdelen/${itemId}/kiezen?bij=${quoteId}`}>
                Deze aanbieder kiezen<VisuallyHidden>: {provider}</VisuallyHidden>
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
