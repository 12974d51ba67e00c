import { DateText, Link, Section } from '../../parts';
import type { CaseFile } from '../case/use-case';

type Difference = CaseFile['plan']['differences'][number];

/** The version in force and the draft next to each other, with what differs in words. */
export function Differences({ plan, base }: { readonly plan: CaseFile['plan']; readonly base: string }) {
  const { inForce, draft, differences } = plan;
  if (draft === undefined) return null;
  const markOf = (itemId: string): string | undefined =>
    inForce === undefined ? undefined : MARKS[kindOf(differences, itemId) ?? 'goal-changed'];
  return (
    <Section
      title="Concept"
      actions={<Link to={`${base}/plan-vaststellen`}>Concept bekijken en vaststellen</Link>}
    >
      <div className="plan-versions">
        {inForce === undefined ? (
          <p>Er geldt nog geen plan.</p>
        ) : (
          <Version
            title={`Versie ${inForce.planVersion} geldt nu`}
            version={inForce}
            markOf={leaving(markOf)}
          />
        )}
        <Version title={`Versie ${draft.planVersion} is concept`} version={draft} markOf={markOf} />
      </div>
      {inForce === undefined || differences.length === 0 ? null : (
        <>
          <h3 className="nl-heading nl-heading--level-3">Wat er verandert</h3>
          <ul>
            {differences.map(({ kind, itemId, sentence }) => (
              <li key={`${kind} ${itemId ?? ''}`}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const MARKS: Readonly<Record<Difference['kind'], string | undefined>> = {
  'item-added': 'nieuw',
  'item-changed': 'gewijzigd',
  'item-withdrawn': 'vervalt',
  'goal-changed': undefined,
};

function kindOf(differences: readonly Difference[], itemId: string): Difference['kind'] | undefined {
  return differences.find((one) => one.itemId === itemId)?.kind;
}

/** In the version in force only what leaves it is marked; the rest is marked where it is new. */
const leaving =
  (markOf: (itemId: string) => string | undefined) =>
  (itemId: string): string | undefined => {
    const mark = markOf(itemId);
    return mark === MARKS['item-withdrawn'] ? mark : undefined;
  };

interface VersionProps {
  readonly title: string;
  readonly version: NonNullable<CaseFile['plan']['draft']>;
  readonly markOf: (itemId: string) => string | undefined;
}

function Version({ title, version, markOf }: VersionProps) {
  return (
    <div>
      <h3 className="nl-heading nl-heading--level-3">{title}</h3>
      <ul>
        {version.items.map(({ itemId, name, plannedFrom, plannedUntil }) => {
          const mark = markOf(itemId);
          return (
            <li key={itemId}>
              {name}
              {mark === undefined ? null : <b> ({mark})</b>}
              <span className="plan-small">
                <DateText day={plannedFrom} /> tot en met <DateText day={plannedUntil} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
