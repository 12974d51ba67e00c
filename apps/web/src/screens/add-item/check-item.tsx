import { useLayoutEffect, useRef } from 'react';
import type { Problem } from '../../api/problem';
import {
  Button,
  ButtonRow,
  Link,
  longDate,
  parseDay,
  Refusal,
  SummaryList,
  VisuallyHidden,
  euro,
  parseEuro,
  type SummaryLine,
} from '../../parts';
import { VAT } from '../../words/items';
import { wordOf } from '../../words/word-of';
import type { Funder } from './funders';
import { fundingOf, type ItemTyped } from './item-body';
import { AGREEMENT, CHOOSE, MONEY } from './steps';
import type { Offer } from './use-offers';
import { useProviderChoices } from './use-providers';

interface CheckItemProps {
  readonly offer: Offer;
  readonly typed: ItemTyped;
  readonly funders: readonly Funder[];
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Address of a step. */
  readonly at: (step: number) => string;
  readonly onSend: () => void;
}

function dayText(typed: string): string {
  const day = parseDay(typed);
  return day === undefined ? typed : longDate(day);
}

/** Everything once more before it is stored, each with the way back to it. */
export function CheckItem({ offer, typed, funders, busy, problem, at, onSend }: CheckItemProps) {
  const place = useRef<HTMLDivElement>(null);
  const providers = useProviderChoices();
  const provider =
    providers.find(({ value }) => value === typed.providerId)?.label ??
    (typed.provider.trim() === '' ? 'Nog te kiezen' : typed.provider);
  useLayoutEffect(() => {
    if (problem !== undefined) place.current?.focus();
  }, [problem]);
  return (
    <>
      <div ref={place} tabIndex={-1} className="mr-summary-place">
        <Refusal problem={problem} />
      </div>
      <SummaryList
        lines={[
          { name: 'Onderdeel', value: offer.nameNl, change: change(at(CHOOSE), 'onderdeel') },
          { name: 'Afspraak', value: typed.description, change: change(at(AGREEMENT), 'afspraak') },
          { name: 'Aanbieder', value: provider, change: change(at(AGREEMENT), 'aanbieder') },
          {
            name: 'Periode',
            value: `${dayText(typed.plannedFrom)} tot en met ${dayText(typed.plannedUntil)}`,
            change: change(at(AGREEMENT), 'periode'),
          },
          ...(typed.employerPart
            ? [{ name: 'Werkgever', value: 'Doet hieraan mee', change: change(at(AGREEMENT), 'werkgever') }]
            : []),
          ...moneyLines(typed, funders, at(MONEY)),
        ]}
      />
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={onSend}>
          Onderdeel toevoegen
        </Button>
        <Link as="button" to={at(MONEY)}>
          Terug
        </Link>
      </ButtonRow>
    </>
  );
}

function moneyLines(typed: ItemTyped, funders: readonly Funder[], to: string): readonly SummaryLine[] {
  const names = new Map(funders.map(({ id, nameNl }) => [id, nameNl]));
  const percent = typed.vatPercent === '' ? '' : ` (${typed.vatPercent}%)`;
  return [
    {
      name: 'Prijs',
      value: `${euro(parseEuro(typed.price) ?? 0)}, ${wordOf(VAT, typed.vat)}${percent}`,
      change: change(to, 'prijs'),
    },
    ...fundingOf(typed.amounts, funders).map(({ funder, amount }) => ({
      name: `Betaald door ${names.get(funder) ?? funder}`,
      value: euro(amount.cents),
      change: change(to, `bedrag van ${names.get(funder) ?? funder}`),
    })),
    ...(typed.regularShortfall.trim() === ''
      ? []
      : [
          {
            name: 'Waarom gewoon geld niet genoeg is',
            value: typed.regularShortfall,
            change: change(to, 'waarom gewoon geld niet genoeg is'),
          },
        ]),
    ...(typed.notInitialEducation
      ? [
          {
            name: 'Opleiding',
            value: 'Geen opleiding die de overheid al betaalt',
            change: change(to, 'opleiding'),
          },
        ]
      : []),
  ];
}

function change(to: string, what: string) {
  return (
    <Link to={to}>
      Wijzigen<VisuallyHidden>: {what}</VisuallyHidden>
    </Link>
  );
}
