import { useUnitNames } from '../../api/units';
import { DataTable, DateText, Link, NothingYet, Section, StatusTag, type Column } from '../../parts';
import type { Dto } from '../../api/client';
import { DECLINE_REASONS, HANDOVER_LOOK, HANDOVER_STATUS } from '../../words/handover';
import { useCase } from '../case/use-case';

type Line = Dto<'HandoverLineDto'>;

/** Every handover of the case, the latest first, each with its receipt. */
export function HandoverList() {
  const { file } = useCase();
  const unitName = useUnitNames();
  const columns: readonly Column<Line>[] = [
    {
      id: 'to',
      name: 'Overdracht',
      cell: ({ handoverId, fromUnit, toUnit }) => (
        <Link to={`/zaken/${file.arrangementId}/overdrachten/${handoverId}`}>
          Van {unitName(fromUnit)} aan {unitName(toUnit)}
        </Link>
      ),
    },
    {
      id: 'ended',
      name: 'Beantwoord of beëindigd op',
      cell: ({ endedOn }) => (endedOn === undefined ? 'Nog niet' : <DateText day={endedOn} />),
    },
    {
      id: 'status',
      name: 'Stand',
      cell: ({ status, reason, explanation }) => (
        <>
          <StatusTag kind={HANDOVER_LOOK[status]}>{HANDOVER_STATUS[status]}</StatusTag>
          {reason === undefined ? null : (
            <p className="sharing-why">
              {DECLINE_REASONS[reason]}: {explanation}
            </p>
          )}
        </>
      ),
    },
  ];
  return (
    <Section title="Overdrachten">
      {file.travel.handovers.length === 0 ? (
        <NothingYet text="Deze zaak is nog niet aangeboden aan een andere organisatie." />
      ) : (
        <DataTable
          caption="Overdrachten van deze zaak"
          columns={columns}
          rows={file.travel.handovers.toReversed()}
          rowKey={({ handoverId }) => handoverId}
        />
      )}
    </Section>
  );
}
