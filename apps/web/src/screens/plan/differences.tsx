import { Link, Section } from '../../parts';
import type { CaseFile } from '../case/use-case';

/** The version in force and the draft next to each other, with what differs in words. */
export function Differences({ plan, base }: { readonly plan: CaseFile['plan']; readonly base: string }) {
  const { inForce, draft, differences } = plan;
  if (draft === undefined) return null;
  return (
    <Section
      title="Concept"
      actions={<Link to={`${base}/plan-vaststellen`}>Concept bekijken en vaststellen</Link>}
    >
      <div className="plan-versions">
        <Version
          title={inForce === undefined ? 'Er geldt nog geen plan' : `Versie ${inForce.planVersion} geldt nu`}
          items={inForce?.items ?? []}
        />
        <Version title={`Versie ${draft.planVersion} is concept`} items={draft.items} />
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

interface VersionProps {
  readonly title: string;
  readonly items: readonly { readonly itemId: string; readonly name: string }[];
}

function Version({ title, items }: VersionProps) {
  return (
    <div>
      <h3 className="nl-heading nl-heading--level-3">{title}</h3>
      <ul>
        {items.map(({ itemId, name }) => (
          <li key={itemId}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
