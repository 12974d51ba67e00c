import { copyRows, type CopiedTable } from '@meereis/sql';
import { openDeskAt, type DeskDatabase, type DeskPlace } from './desk-database';

const TABLES: readonly CopiedTable[] = [
  {
    name: 'drafts',
    key: ['draft_id'],
    columns: [
      'account_id',
      'unit_id',
      'form',
      'person_id',
      'arrangement_id',
      'version',
      'saved_on',
      'key_id',
      'box',
    ],
  },
  {
    name: 'searches',
    key: ['search_id', 'asked'],
    columns: ['account_id', 'unit_id', 'made_at', 'found'],
  },
];

/** Copies drafts and searches as they are, sealed. @returns how many rows. @throws TargetInUseError */
export async function copyDesk(from: DeskPlace, to: DeskPlace): Promise<number> {
  const source = await openDeskAt(from);
  try {
    const target = await openDeskAt(to);
    try {
      return await copyRows(rowsOf(source, from), rowsOf(target, to), TABLES);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function rowsOf({ kysely }: DeskDatabase, place: DeskPlace) {
  return { kysely: kysely.withTables<never>(), isServer: 'url' in place };
}
