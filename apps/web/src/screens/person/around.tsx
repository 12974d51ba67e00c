import { asSentence, DateText, Link, NothingYet, Section, VisuallyHidden } from '../../parts';
import { CHANNELS } from '../../words/channels';
import { REPRESENTATIVES } from '../../words/person';
import type { Person } from '../case/use-case';

export interface PartProps {
  readonly person: Person;
  /** Address of the person's page. */
  readonly base: string;
  /** Whether the caller may change something. */
  readonly open: boolean;
}

/** How to reach somebody, and who stands beside them; all of it travels along (R035, R146). */
export function Around(props: PartProps) {
  return (
    <>
      <Reaching {...props} />
      <Representatives {...props} />
      <Coach {...props} />
    </>
  );
}

function Reaching({ person: { channel, representatives }, base, open }: PartProps) {
  const through = representatives.find(
    ({ representativeId }) => representativeId === channel?.representativeId,
  );
  return (
    <Section
      title="Hoe de persoon bereikt wil worden"
      actions={open ? <Link to={`${base}/voorkeur`}>Voorkeur vastleggen</Link> : undefined}
    >
      {channel === undefined ? (
        <NothingYet text="De persoon heeft nog geen voorkeur." />
      ) : (
        <p>
          {asSentence(CHANNELS[channel.channel])}
          {through === undefined ? '' : `, ook via ${through.name}`} (sinds <DateText day={channel.setOn} />
          ). {channel.note}
        </p>
      )}
    </Section>
  );
}

function Representatives({ person: { representatives }, base, open }: PartProps) {
  return (
    <Section
      title="Vertegenwoordigers"
      actions={open ? <Link to={`${base}/vertegenwoordiger`}>Vertegenwoordiger vastleggen</Link> : undefined}
    >
      {representatives.length === 0 ? (
        <NothingYet text="De persoon heeft geen vertegenwoordiger." />
      ) : (
        <ul>
          {representatives.map(({ representativeId, kind, name, from, until, ...reached }) => (
            <li key={representativeId}>
              <b>{name}</b>, {REPRESENTATIVES[kind].toLowerCase()}, <Period from={from} until={until} />
              {reachedText(reached)}{' '}
              {open ? (
                <Link to={`${base}/vertegenwoordiger-einde?bij=${representativeId}`}>
                  Beëindigen<VisuallyHidden>: {name}</VisuallyHidden>
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Coach({ person: { jobCoach }, base, open }: PartProps) {
  const assign = open && jobCoach === undefined;
  return (
    <Section
      title="Jobcoach"
      actions={assign ? <Link to={`${base}/jobcoach`}>Jobcoach vastleggen</Link> : undefined}
    >
      {jobCoach === undefined ? (
        <NothingYet text="De persoon heeft geen jobcoach." />
      ) : (
        <p>
          <b>{jobCoach.name}</b>, {jobCoach.organisation},{' '}
          <Period from={jobCoach.from} until={jobCoach.until} />
          {reachedText(jobCoach)}{' '}
          {open ? (
            <Link to={`${base}/jobcoach-einde?bij=${jobCoach.assignmentId}`}>
              Beëindigen<VisuallyHidden>: jobcoach {jobCoach.name}</VisuallyHidden>
            </Link>
          ) : null}
        </p>
      )}
    </Section>
  );
}

function Period({ from, until }: { readonly from: string; readonly until: string | undefined }) {
  return (
    <>
      vanaf <DateText day={from} />
      {until === undefined ? null : (
        <>
          {' '}
          tot en met <DateText day={until} />
        </>
      )}
    </>
  );
}

interface Reached {
  readonly telephone?: string | undefined;
  readonly email?: string | undefined;
}

function reachedText({ telephone, email }: Reached): string {
  const ways = [telephone, email].filter((way) => way !== undefined);
  return ways.length === 0 ? '.' : `. ${ways.join(', ')}.`;
}
