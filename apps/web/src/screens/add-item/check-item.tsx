import type { Problem } from '../../api/problem';
import {
  Button,
  ButtonRow,
  longDate,
  parseDay,
  Refusal,
  Section,
  SummaryList,
  euro,
  parseEuro,
} from '../../parts';
import { VAT } from '../../words/items';
import { wordOf } from '../../words/word-of';
import { fundingOf, type ItemTyped } from './item-body';
import type { Offer } from './use-offers';

interface CheckItemProps {
  readonly offer: Offer;
  readonly typed: ItemTyped;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

function dayText(typed: string): string {
  const day = parseDay(typed);
  return day === undefined ? typed : longDate(day);
}

/** Everything once more before it is stored. */
export function CheckItem({ offer, typed, busy, problem, onBack, onSend }: CheckItemProps) {
  const names = new Map(offer.funders.map(({ id, nameNl }) => [id, nameNl]));
  const paid = fundingOf(typed.amounts, offer.funders);
  return (
    <Section title="Controleer wat u hebt ingevuld">
      <Refusal problem={problem} />
      <SummaryList
        lines={[
          { name: 'Onderdeel', value: offer.nameNl },
          { name: 'Afspraak', value: typed.description },
          { name: 'Aanbieder', value: typed.provider === '' ? 'Nog te kiezen' : typed.provider },
          {
            name: 'Periode',
            value: `${dayText(typed.plannedFrom)} tot en met ${dayText(typed.plannedUntil)}`,
          },
          { name: 'Prijs', value: `${euro(parseEuro(typed.price) ?? 0)}, ${wordOf(VAT, typed.vat)}` },
          ...paid.map(({ funder, amount }) => ({
            name: names.get(funder) ?? funder,
            value: euro(amount.cents),
          })),
        ]}
      />
      <ButtonRow>
        <Button kind="primary" busy={busy} onClick={onSend}>
          Onderdeel toevoegen
        </Button>
        <Button onClick={onBack}>Antwoorden wijzigen</Button>
      </ButtonRow>
    </Section>
  );
}
