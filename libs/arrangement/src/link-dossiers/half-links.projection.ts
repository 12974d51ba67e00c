import type { EventOf } from '@meereis/event-store';
import type { ReadEvent } from '@meereis/privacy';
import type { Projection, RowChange } from '@meereis/projections';
import type { dossiersLinked, dossiersUnlinked } from '../domain/person-record-events';

export const HALF_LINKS = 'half_links';

type Handled = EventOf<typeof dossiersLinked | typeof dossiersUnlinked>;

function project(read: ReadEvent): readonly RowChange[] {
  const event = { type: read.type, data: read.data } as Handled;
  const { linkId: link_id, personId: person_id, otherPersonId: other_person_id, half } = event.data;
  const step = event.type === 'dossiers-linked.v1' ? 'linked' : 'undone';
  if (half === 'first')
    return [{ op: 'upsert', table: HALF_LINKS, row: { link_id, step, person_id, other_person_id } }];
  // What is undone in both files needs no other half of the link any more.
  return step === 'linked' ? [gone(link_id, 'linked')] : [gone(link_id, 'undone'), gone(link_id, 'linked')];
}

function gone(link_id: string, step: string): RowChange {
  return { op: 'delete', table: HALF_LINKS, where: { link_id, step } };
}

/** Links, and links undone, that stand in one of the two files only: empty but for moments and crashes. */
export const halfLinksProjection: Projection = {
  name: 'half-links',
  version: 1,
  tables: [
    {
      name: HALF_LINKS,
      columns: {
        link_id: { type: 'text' },
        step: { type: 'text' },
        person_id: { type: 'text' },
        other_person_id: { type: 'text' },
      },
      key: ['link_id', 'step'],
    },
  ],
  handles: ['dossiers-linked.v1', 'dossiers-unlinked.v1'],
  project,
};
