import { DataTable, DateText, Link, Money, StatusTag, type Column } from '../../parts';
import { ITEM_LOOK, ITEM_STATUS } from '../../words/item-status';
import { VAT } from '../../words/items';
import type { CaseFile } from '../case/use-case';

export type Item = CaseFile['items'][number];

/** Items in the order they are planned. */
export function ItemTable({ items, base }: { readonly items: readonly Item[]; readonly base: string }) {
  const columns: readonly Column<Item>[] = [
    {
      id: 'name',
      name: 'Onderdeel',
      cell: ({ itemId, name, description }) => (
        <>
          <Link to={`${base}/onderdelen/${itemId}`}>{name ?? description}</Link>
          <span className="plan-small">{description}</span>
        </>
      ),
    },
    { id: 'provider', name: 'Aanbieder', cell: (item) => providerOf(item) ?? 'Nog te kiezen' },
    {
      id: 'period',
      name: 'Periode',
      cell: ({ plannedFrom, plannedUntil }) => (
        <>
          <DateText day={plannedFrom} /> tot en met <DateText day={plannedUntil} />
        </>
      ),
    },
    {
      id: 'price',
      name: 'Prijs',
      align: 'end',
      cell: ({ price, vat }) => (
        <>
          <Money cents={price.cents} />
          <span className="plan-small">{VAT[vat]}</span>
        </>
      ),
    },
    {
      id: 'funder',
      name: 'Financier',
      cell: ({ funding }) => funding.map(({ name, funder }) => name ?? funder).join(', '),
    },
    { id: 'status', name: 'Stand', cell: (item) => <ItemState item={item} /> },
  ];
  const sorted = [...items].sort((a, b) => a.plannedFrom.localeCompare(b.plannedFrom));
  return (
    <DataTable
      caption="Onderdelen van het plan"
      columns={columns}
      rows={sorted}
      rowKey={({ itemId }) => itemId}
    />
  );
}

/** Who was chosen from the quotes carries it out, whatever was planned before. */
export function providerOf({ quotes, provider }: Item): string | undefined {
  return quotes.find(({ chosen }) => chosen)?.provider ?? provider;
}

/** Where an item stands, in which version, and what it waits for. */
export function ItemState({ item }: { readonly item: Item }) {
  const { status, inForce, inDraft, withdrawn, waitsFor } = item;
  if (withdrawn) return <StatusTag kind="neutral">Vervallen</StatusTag>;
  return (
    <>
      <StatusTag kind={ITEM_LOOK[status]}>{ITEM_STATUS[status]}</StatusTag>
      {inDraft && !inForce ? <span className="plan-small">Alleen in het concept</span> : null}
      {waitsFor === undefined ? null : <span className="plan-small">{waitsFor}</span>}
    </>
  );
}
