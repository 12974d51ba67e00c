import { useMunicipalityName } from '../../api/regions';
import type { Dto } from '../../api/client';
import { asSentence, counted, DateText, Section, StatusTag, SummaryList } from '../../parts';
import { CHANNELS } from '../../words/channels';
import { GOAL_KINDS } from '../../words/goal-kinds';
import { ITEM_LOOK, ITEM_STATUS } from '../../words/item-status';
import { phaseName } from '../../words/phases';

interface SeenNowProps {
  readonly seen: Dto<'SeenNowDto'>;
  readonly title: string;
}

/** "Dit ziet de ontvanger nu": enough to decide, and nothing else of file or person. */
export function SeenNow({ seen, title }: SeenNowProps) {
  const { name, municipality, phase, goalKind, items, tasks } = seen;
  const place = useMunicipalityName(municipality);
  return (
    <Section title={title}>
      <SummaryList
        lines={[
          { name: 'Naam', value: name ?? 'Niet zichtbaar' },
          { name: 'Woonplaats', value: place === undefined ? '…' : `Gemeente ${place}` },
          { name: 'Stand', value: phaseName(phase) },
          { name: 'Doel', value: goalKind === undefined ? 'Nog geen doel' : GOAL_KINDS[goalKind] },
        ]}
      />
      <h3 className="nl-heading nl-heading--level-3">Onderdelen ({items.length})</h3>
      {items.length === 0 ? <p>Er zijn nog geen onderdelen.</p> : <OfferedItems items={items} />}
      <h3 className="nl-heading nl-heading--level-3">Taken die meegaan ({tasks.length})</h3>
      {tasks.length === 0 ? <p>Er gaan geen taken mee.</p> : <TravellingTasks tasks={tasks} />}
    </Section>
  );
}

function OfferedItems({ items }: { readonly items: readonly Dto<'OfferedItemDto'>[] }) {
  return (
    <ul className="offers-list">
      {items.map(({ catalogueId, name, plannedFrom, plannedUntil, status }, at) => (
        <li key={`${catalogueId} ${plannedFrom} ${at}`}>
          {name ?? 'Onderdeel'}: <DateText day={plannedFrom} /> tot en met <DateText day={plannedUntil} />{' '}
          <StatusTag kind={ITEM_LOOK[status]}>{ITEM_STATUS[status]}</StatusTag>
        </li>
      ))}
    </ul>
  );
}

function TravellingTasks({ tasks }: { readonly tasks: readonly Dto<'PreviewTaskDto'>[] }) {
  return (
    <ul className="offers-list">
      {tasks.map(({ taskId, what, dueOn }) => (
        <li key={taskId}>
          {asSentence(what)}, uiterlijk <DateText day={dueOn} />
        </li>
      ))}
    </ul>
  );
}

interface AfterProps {
  readonly after: Pick<Dto<'SeenAfterDto'>, 'personalData' | 'alongWithPerson'> & {
    readonly diagnoses: number;
    readonly considerations: number;
    readonly referrals: number;
  };
  readonly title: string;
}

/** "Dit na aanname": which sections come, and what is bound to the person. */
export function AfterAcceptance({ after, title }: AfterProps) {
  const { personalData, diagnoses, considerations, referrals, alongWithPerson } = after;
  const { jobCoachOf, representatives, channel, secrecy } = alongWithPerson;
  return (
    <Section title={title}>
      <ul className="offers-list">
        {personalData.map((section) => (
          <li key={section}>{section}</li>
        ))}
      </ul>
      <p>
        Daarin: {counted(diagnoses, 'diagnosegesprek', 'diagnosegesprekken')},{' '}
        {counted(considerations, 'overwogen voorziening', 'overwogen voorzieningen')} en{' '}
        {counted(referrals, 'uitgezet onderdeel', 'uitgezette onderdelen')}.
      </p>
      <h3 className="nl-heading nl-heading--level-3">Hoort bij de persoon en gaat mee</h3>
      <ul className="offers-list">
        <li>Jobcoach: {jobCoachOf === undefined ? 'geen' : `van ${jobCoachOf}`}</li>
        <li>
          {representatives === 0
            ? 'Geen vertegenwoordiger'
            : counted(representatives, 'vertegenwoordiger', 'vertegenwoordigers')}
        </li>
        <li>
          {channel === undefined
            ? 'Geen voorkeur voor contact bekend'
            : `Liefst contact ${CHANNELS[channel]}`}
        </li>
        {secrecy ? <li>Het adres is geheim en blijft verborgen.</li> : null}
      </ul>
    </Section>
  );
}
